package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sends a return back to the regulator, which compiles and signs it anew (退回).
 *
 * @param reason what is wrong with it
 * @param occurredAt when it was done
 */
public record ReturnMonthlyReturn(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements MonthlyReturnCommand {

    public ReturnMonthlyReturn {
        Required.value(returnId, "returnId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
