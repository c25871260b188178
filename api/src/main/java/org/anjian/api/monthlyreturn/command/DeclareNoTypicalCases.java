package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that the regulator had no typical cases in the month: an explicit nil (QJ22B-11a).
 *
 * @param occurredAt when it was done
 */
public record DeclareNoTypicalCases(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        Instant occurredAt,
        @Nullable String commandId) implements MonthlyReturnCommand {

    public DeclareNoTypicalCases {
        Required.value(returnId, "returnId");
        Required.value(occurredAt, "occurredAt");
    }
}
