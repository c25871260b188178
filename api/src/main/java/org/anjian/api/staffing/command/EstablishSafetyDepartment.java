package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets up the safety department (安全管理部门, QJ22A-05). */
public record EstablishSafetyDepartment(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String name,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public EstablishSafetyDepartment {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(occurredAt, "occurredAt");
    }
}
