package org.anjian.config.command;

import java.time.Duration;
import org.anjian.command.hazard.HazardTimeLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits that the regulations leave open (及时、定期): configured, not statutory.
 *
 * @param findingAttention in which a finding is handled or reported (QJ22A-13b)
 * @param principalHandlingDays calendar days in which the person in charge acts on a report (QJ22A-13c)
 * @param escalationDisposalWorkingDays working days in which the regulator acts on a direct report (QJ22A-14b)
 * @param overdueEscalationWorkingDays working days in which an overdue hazard is reported to the principal (QX24-30)
 * @param majorReport in which the authority is told of a major hazard (QX24-21)
 * @param reminderDays calendar days before the due date on which the reminder is given
 */
@ConfigurationProperties("anjian.hazard")
public record HazardProperties(
        @DefaultValue("24h") Duration findingAttention,
        @DefaultValue("3") int principalHandlingDays,
        @DefaultValue("3") int escalationDisposalWorkingDays,
        @DefaultValue("1") int overdueEscalationWorkingDays,
        @DefaultValue("24h") Duration majorReport,
        @DefaultValue("3") int reminderDays) {

    HazardTimeLimits timeLimits() {
        return new HazardTimeLimits(
                findingAttention,
                principalHandlingDays,
                escalationDisposalWorkingDays,
                overdueEscalationWorkingDays,
                majorReport,
                reminderDays);
    }
}
