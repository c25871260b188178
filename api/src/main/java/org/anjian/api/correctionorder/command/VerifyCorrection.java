package org.anjian.api.correctionorder.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Verifies a reported correction (复查); never by whoever reported it. */
public record VerifyCorrection(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        CorrectionResult result,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public VerifyCorrection {
        Required.value(correctionOrderId, "correctionOrderId");
        Required.value(result, "result");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
