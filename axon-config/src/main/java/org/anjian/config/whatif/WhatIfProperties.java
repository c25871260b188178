package org.anjian.config.whatif;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Comparisons with another rule.
 *
 * @param keep for how long one is there, with its temporary index; a minute to 30 days
 */
@ConfigurationProperties("anjian.what-if")
public record WhatIfProperties(@DefaultValue("24h") Duration keep) {

    public WhatIfProperties {
        if (keep.compareTo(Duration.ofMinutes(1)) < 0 || keep.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException("anjian.what-if.keep must be a minute to 30 days, not " + keep);
        }
    }
}
