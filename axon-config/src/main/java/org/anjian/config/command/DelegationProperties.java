package org.anjian.config.command;

import java.time.Duration;
import org.anjian.command.delegation.DelegationLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody acts for another at most: configured, not statutory.
 *
 * @param longestDays the most days of a delegation to a colleague
 * @param longestDeputyDays the most days of a deputy
 */
@ConfigurationProperties("anjian.delegation")
public record DelegationProperties(
        @DefaultValue("60") int longestDays,
        @DefaultValue("180") int longestDeputyDays) {

    DelegationLimits limits() {
        return new DelegationLimits(Duration.ofDays(longestDays), Duration.ofDays(longestDeputyDays));
    }
}
