package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the decision was attacked by reconsideration or litigation (复议、诉讼, NL-CF72).
 */
public record RecordRemedy(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        RemedyKind kind,
        String body,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordRemedy {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(kind, "kind");
        body = Required.name(body, "body");
        Required.value(occurredAt, "occurredAt");
    }
}
