package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the statement of the party, or that it gives up its rights (陈述申辩, NL-CF44).
 */
public record RecordStatement(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        StatementKind kind,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordStatement {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(kind, "kind");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
