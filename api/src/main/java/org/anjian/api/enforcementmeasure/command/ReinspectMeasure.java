package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Inspects again what stands still (复查, NL-AQ65). */
public record ReinspectMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        CorrectionResult result,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ReinspectMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        Required.value(result, "result");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
