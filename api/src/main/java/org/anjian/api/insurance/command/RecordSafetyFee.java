package org.anjian.api.insurance.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the safety fee withdrawn in a year (安全费用提取, KM-3.2.2).
 *
 * @param year the calendar year
 * @param amountFen withdrawn so far, in fen
 */
public record RecordSafetyFee(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        int year,
        long amountFen,
        Instant occurredAt,
        @Nullable String commandId)
        implements InsuranceCommand {

    public RecordSafetyFee {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
        if (year < 1949 || year > 9999 || amountFen < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "amountFen");
        }
    }
}
