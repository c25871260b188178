package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Counts a safety manager no longer (QJ22A-05). Sent by Anjian when a dismissal or a lost clearance says so. */
public record ReleaseManagerFromStaffing(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        PersonId person,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public ReleaseManagerFromStaffing {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(person, "person");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
