package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a judicial body was told of the case (案情通报, QJ16-14b).
 */
public record NotifyCaseToJudicialBodies(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        JudicialBody recipient,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public NotifyCaseToJudicialBodies {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(recipient, "recipient");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
