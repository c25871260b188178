package org.anjian.command.hazard;

import java.time.Duration;

/**
 * The time limits of the closed loop that the regulations leave open (及时、定期) or that the office may configure.
 *
 * @param findingAttention in which a finding is handled or reported (QJ22A-13b)
 * @param principalHandlingDays calendar days in which the person in charge acts on a report (QJ22A-13c)
 * @param escalationDisposalWorkingDays working days in which the regulator acts on a direct report (QJ22A-14b)
 * @param overdueEscalationWorkingDays working days in which an overdue hazard is reported to the principal (QX24-30)
 * @param majorReport in which the authority is told of a major hazard (QX24-21)
 * @param reminderDays calendar days before the due date on which the reminder is given
 */
public record HazardTimeLimits(
        Duration findingAttention,
        int principalHandlingDays,
        int escalationDisposalWorkingDays,
        int overdueEscalationWorkingDays,
        Duration majorReport,
        int reminderDays) {

    public HazardTimeLimits {
        if (findingAttention.isNegative()
                || findingAttention.isZero()
                || majorReport.isNegative()
                || majorReport.isZero()
                || principalHandlingDays < 1
                || escalationDisposalWorkingDays < 1
                || overdueEscalationWorkingDays < 1
                || reminderDays < 1) {
            throw new IllegalArgumentException("a time limit of the closed loop must be positive");
        }
    }

    /** 24 hours, 3 days, 3 working days, 1 working day, 24 hours, 3 days. */
    public static HazardTimeLimits defaults() {
        return new HazardTimeLimits(Duration.ofHours(24), 3, 3, 1, Duration.ofHours(24), 3);
    }
}
