package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a registered safety engineer left (QJ16-03i). */
public record ReleaseRegisteredSafetyEngineer(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        PersonId person,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public ReleaseRegisteredSafetyEngineer {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(person, "person");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
