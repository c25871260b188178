package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a return as the safety-committee office that received it (QJ22B-12b).
 *
 * @param occurredAt when it was done
 */
public record AcceptMonthlyReturn(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        Instant occurredAt,
        @Nullable String commandId) implements MonthlyReturnCommand {

    public AcceptMonthlyReturn {
        Required.value(returnId, "returnId");
        Required.value(occurredAt, "occurredAt");
    }
}
