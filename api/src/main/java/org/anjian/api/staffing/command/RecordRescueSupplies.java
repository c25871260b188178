package org.anjian.api.staffing.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the whole stock of rescue supplies (应急救援物资, QJ16-03g). */
public record RecordRescueSupplies(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        List<RescueSupply> supplies,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordRescueSupplies {
        Required.value(enterpriseId, "enterpriseId");
        supplies = Required.list(supplies, "supplies");
        Required.value(occurredAt, "occurredAt");
    }
}
