package org.anjian.api.correctionorder.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Inspects again what was suspended; only who passes may resume (停产整顿复查, NL-AQ65). */
public record ReinspectSuspension(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        CorrectionResult result,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public ReinspectSuspension {
        Required.value(correctionOrderId, "correctionOrderId");
        Required.value(result, "result");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
