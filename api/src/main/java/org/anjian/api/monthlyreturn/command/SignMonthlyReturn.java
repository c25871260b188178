package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Signs a return as the head of the regulator: figures, filter and position are frozen (QJ22B-12a).
 *
 * @param sha256 the digest of the figures that are signed, as the head has seen them
 * @param occurredAt when it was done
 */
public record SignMonthlyReturn(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        String sha256,
        Instant occurredAt,
        @Nullable String commandId)
        implements MonthlyReturnCommand {

    public SignMonthlyReturn {
        Required.value(returnId, "returnId");
        sha256 = Required.name(sha256, "sha256");
        Required.value(occurredAt, "occurredAt");
    }
}
