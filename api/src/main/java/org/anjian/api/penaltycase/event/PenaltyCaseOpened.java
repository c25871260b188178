package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.Violation;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case was opened from a clue: it waits for the head to file it (线索, NL-CF54).
 *
 * @param team the accounts of the officers who propose to file it; empty where Anjian opened it
 * @param linkedCase the case against the person or the unit from which this one was opened
 * @param accident the accident that the violation led to
 */
@Revision("1")
public record PenaltyCaseOpened(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        CaseOrigin origin,
        String allegation,
        List<Violation> violations,
        List<String> team,
        @Nullable PenaltyCaseId linkedCase,
        @Nullable String accident)
        implements PenaltyCaseEvent {
    public PenaltyCaseOpened {
        violations = List.copyOf(violations);
        team = List.copyOf(team);
    }
}
