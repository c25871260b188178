package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.axonframework.serialization.Revision;

/**
 * Other officers handle the case (回避、改派, NL-CF42).
 *
 * @param team the accounts of those who handle it from now on
 */
@Revision("1")
public record CaseTeamChanged(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        List<String> team,
        List<String> joined,
        List<String> left,
        TeamChangeReason reason,
        String note)
        implements PenaltyCaseEvent {
    public CaseTeamChanged {
        team = List.copyOf(team);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }
}
