package org.anjian.api.correctionorder.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the order that a regulator gave on the staffing record (S1); sent by Anjian only.
 *
 * @param regulator the organisation that ordered it
 * @param orderedBy the account
 */
public record RepeatStaffingOrder(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        EnterpriseId enterpriseId,
        StaffingId staffing,
        StaffingGapKind gap,
        String demand,
        LocalDate dueOn,
        String regulator,
        String orderedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public RepeatStaffingOrder {
        correctionOrderId = correctionOrderId == null ? CorrectionOrderId.forCommand(commandId) : correctionOrderId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(staffing, "staffing");
        Required.value(gap, "gap");
        demand = Required.text(demand, "demand");
        Required.value(dueOn, "dueOn");
        regulator = Required.text(regulator, "regulator");
        orderedBy = Required.text(orderedBy, "orderedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
