package org.anjian.config.drift;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The check of the read models against the ledger.
 *
 * @param enabled whether it is done at intervals
 * @param interval from the end of a check to the beginning of the next; at least a second
 * @param sample how many records of each read model are folded in a check, 2 to 10,000
 */
@ConfigurationProperties("anjian.drift")
public record DriftProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1h") Duration interval,
        @DefaultValue("100") int sample) {

    static final int FEWEST = 2;
    static final int MOST = 10_000;

    public DriftProperties {
        if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("anjian.drift.interval must be a second at least, not " + interval);
        }
        if (sample < FEWEST || sample > MOST) {
            throw new IllegalArgumentException(
                    "anjian.drift.sample must be between " + FEWEST + " and " + MOST + ", not " + sample);
        }
    }
}
