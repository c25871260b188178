package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the duty of a regulator to report: this return is its last one.
 *
 * @param reason why it reports no more
 * @param occurredAt when it was done
 */
public record EndMonthlyReturnDuty(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements MonthlyReturnCommand {

    public EndMonthlyReturnDuty {
        Required.value(returnId, "returnId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
