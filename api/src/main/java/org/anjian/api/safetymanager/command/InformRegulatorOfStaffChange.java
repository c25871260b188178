package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.StaffChange;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Informs the regulator of the appointment or dismissal of a safety manager (NL-AQ26).
 *
 * @param reference the number of the letter
 */
public record InformRegulatorOfStaffChange(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        StaffChange matter,
        String reference,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public InformRegulatorOfStaffChange {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(matter, "matter");
        reference = Required.name(reference, "reference");
        Required.value(occurredAt, "occurredAt");
    }
}
