package org.anjian.api.staffing.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.StaffingGapKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Orders an enterprise to correct a shortfall by a day (责令限期改正, QJ22A-05).
 *
 * @param dueOn the last day for the correction
 * @param demand what is demanded
 */
public record OrderStaffingCorrection(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        StaffingGapKind gap,
        LocalDate dueOn,
        String demand,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public OrderStaffingCorrection {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(gap, "gap");
        Required.value(dueOn, "dueOn");
        demand = Required.text(demand, "demand");
        Required.value(occurredAt, "occurredAt");
    }
}
