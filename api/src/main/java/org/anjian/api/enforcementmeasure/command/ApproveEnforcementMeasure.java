package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Approves a proposed measure: by the principal of the department (主要负责人批准, NL-AQ70). */
public record ApproveEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        String opinion,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ApproveEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        opinion = Required.text(opinion, "opinion");
        Required.value(occurredAt, "occurredAt");
    }
}
