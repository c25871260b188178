package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records how the reconsideration or litigation ended.
 *
 * @param fineFen the fine from now on, where it was changed
 */
public record RecordRemedyOutcome(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        RemedyKind kind,
        RemedyOutcome outcome,
        String reference,
        @Nullable Long fineFen,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordRemedyOutcome {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(kind, "kind");
        Required.value(outcome, "outcome");
        reference = Required.name(reference, "reference");
        Required.notNegative(fineFen, "fineFen");
        Required.value(occurredAt, "occurredAt");
    }
}
