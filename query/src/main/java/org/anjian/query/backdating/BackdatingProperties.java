package org.anjian.query.backdating;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as recorded late.
 *
 * @param hours so many hours after it happened an act may still be recorded without being back-dated
 */
@ConfigurationProperties("anjian.backdating")
public record BackdatingProperties(@DefaultValue("72") int hours) {

    public BackdatingProperties {
        if (hours < 0) {
            throw new IllegalArgumentException("anjian.backdating.hours must not be negative");
        }
    }
}
