package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a registered safety engineer (注册安全工程师, QJ16-03i). */
public record RecordRegisteredSafetyEngineer(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        PersonId person,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordRegisteredSafetyEngineer {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(person, "person");
        Required.value(occurredAt, "occurredAt");
    }
}
