package org.anjian.config.command;

import org.anjian.command.safetymanager.SafetyManagerSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the regulations leave open about safety managers: configured, not statutory.
 *
 * @param lookBackDays for how many days after a report to the regulator a dismissal or a pay cut raises an alert (QJ22A-11b)
 * @param overdue what an overdue performance assessment does: REPORTED or SUSPENDS (QJ22A-10c)
 */
@ConfigurationProperties("anjian.safety-manager")
public record SafetyManagerProperties(
        @DefaultValue("180") int lookBackDays,
        @DefaultValue("REPORTED") SafetyManagerSettings.OverdueEffect overdue) {

    SafetyManagerSettings settings() {
        return new SafetyManagerSettings(lookBackDays, overdue);
    }
}
