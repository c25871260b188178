package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Hands a signed return to the safety-committee office of the same level (QJ22B-12b).
 *
 * @param occurredAt when it was done
 */
public record SubmitMonthlyReturn(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        Instant occurredAt,
        @Nullable String commandId) implements MonthlyReturnCommand {

    public SubmitMonthlyReturn {
        Required.value(returnId, "returnId");
        Required.value(occurredAt, "occurredAt");
    }
}
