package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes the case (结案).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record CloseCase(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        ClosingReason reason,
        String note,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public CloseCase {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(reason, "reason");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
