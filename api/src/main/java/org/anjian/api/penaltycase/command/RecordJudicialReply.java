package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records whether the police filed a criminal case; where not, the case goes on (QJ16-14a).
 */
public record RecordJudicialReply(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        JudicialReply reply,
        String reference,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordJudicialReply {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(reply, "reply");
        reference = Required.name(reference, "reference");
        Required.value(occurredAt, "occurredAt");
    }
}
