package org.anjian.command.safetymanager;

/**
 * What the regulations leave open about safety managers, configured, not statutory.
 *
 * @param lookBackDays for how many days after a report to the regulator a dismissal or a pay cut raises an alert (QJ22A-11b)
 * @param overdue what an overdue performance assessment does (QJ22A-10c)
 */
public record SafetyManagerSettings(int lookBackDays, OverdueEffect overdue) {

    /** What an overdue performance assessment does to the post. */
    public enum OverdueEffect {
        /** It is reported, and duty goes on: the omission is the regulator's. */
        REPORTED,
        /** It is reported, and duty is suspended. */
        SUSPENDS
    }

    public SafetyManagerSettings {
        if (lookBackDays < 1) {
            throw new IllegalArgumentException("lookBackDays must be positive: " + lookBackDays);
        }
    }
}
