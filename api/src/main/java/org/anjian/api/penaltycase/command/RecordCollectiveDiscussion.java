package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the discussion by the heads, with attendees, votes and conclusion (集体讨论, QJ16-11c, ML20-04a).
 */
public record RecordCollectiveDiscussion(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        List<AttendeeVote> votes,
        @Nullable String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public RecordCollectiveDiscussion {
        Required.value(penaltyCaseId, "penaltyCaseId");
        votes = Required.list(votes, "votes");
        Required.value(occurredAt, "occurredAt");
    }
}
