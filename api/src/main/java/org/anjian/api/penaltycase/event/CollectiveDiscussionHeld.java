package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The heads discussed the case (集体讨论, QJ16-11c, ML20-04a). */
@Revision("1")
public record CollectiveDiscussionHeld(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        List<AttendeeVote> votes,
        DiscussionOutcome outcome,
        String conclusion)
        implements PenaltyCaseEvent {
    public CollectiveDiscussionHeld {
        votes = List.copyOf(votes);
    }
}
