package org.anjian.api.correctionorder.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Extends the time for a correction, with the reason (延长改正期限).
 *
 * @param dueOn the new last day
 */
public record ExtendCorrection(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        LocalDate dueOn,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public ExtendCorrection {
        Required.value(correctionOrderId, "correctionOrderId");
        Required.value(dueOn, "dueOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
