package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.penaltycase.HearingAbandonment;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the hearing was given up (终止听证, NL-CF63).
 */
public record AbandonHearing(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        HearingAbandonment reason,
        String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public AbandonHearing {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(reason, "reason");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
