package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.StaffingMode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Counts a safety manager who took up the post (QJ22A-05). Sent by Anjian when an appointment says so. */
public record TakeManagerIntoStaffing(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        PersonId person,
        StaffingMode mode,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public TakeManagerIntoStaffing {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(person, "person");
        Required.value(mode, "mode");
        Required.value(occurredAt, "occurredAt");
    }
}
