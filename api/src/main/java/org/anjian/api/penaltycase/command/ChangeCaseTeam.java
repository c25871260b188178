package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the case to other officers, or takes one with a conflict of interest off it (回避、改派, NL-CF42).
 */
public record ChangeCaseTeam(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        List<String> joining,
        List<String> leaving,
        TeamChangeReason reason,
        String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ChangeCaseTeam {
        Required.value(penaltyCaseId, "penaltyCaseId");
        joining = Required.list(joining, "joining");
        leaving = Required.list(leaving, "leaving");
        Required.value(reason, "reason");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
