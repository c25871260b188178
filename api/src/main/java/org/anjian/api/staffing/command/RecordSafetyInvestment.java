package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the planned and the actual safety investment of a year (安全投入, KM-3.1.3).
 *
 * @param year the calendar year
 * @param plannedFen planned, in fen
 * @param actualFen spent so far, in fen
 */
public record RecordSafetyInvestment(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        int year,
        long plannedFen,
        long actualFen,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordSafetyInvestment {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
        if (year < 1949 || year > 9999) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
        if (plannedFen < 0 || actualFen < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "plannedFen");
        }
    }
}
