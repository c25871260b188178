package org.anjian.surface;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a caller may ask of a node.
 *
 * @param requestsPerMinute how many requests one account may send to a node in a minute
 * @param unrecognisedPerMinute how many requests with no valid credentials one address may send to a node in a minute; then it is
 *     told to wait, whoever it says it is
 * @param bodyTime how long the body of a request may take to arrive
 */
@ConfigurationProperties("anjian.surface")
public record SurfaceProperties(
        @DefaultValue("6000") int requestsPerMinute,
        @DefaultValue("300") int unrecognisedPerMinute,
        @DefaultValue("30s") Duration bodyTime) {

    public SurfaceProperties {
        if (requestsPerMinute < 1 || unrecognisedPerMinute < 1) {
            throw new IllegalArgumentException("the numbers of anjian.surface must be positive");
        }
        if (!bodyTime.isPositive()) {
            throw new IllegalArgumentException("anjian.surface.body-time must be positive");
        }
    }
}
