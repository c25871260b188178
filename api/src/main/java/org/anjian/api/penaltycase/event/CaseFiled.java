package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.Violation;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case was filed (立案, NL-CF54).
 *
 * @param filedBy the account of the head
 * @param team the accounts of the officers who handle it, two or more
 * @param decideBy the last day for the decision
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 */
@Revision("1")
public record CaseFiled(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String filedBy,
        String reason,
        List<Violation> violations,
        List<String> team,
        LocalDate decideBy,
        @Nullable String levelReason)
        implements PenaltyCaseEvent {
    public CaseFiled {
        violations = List.copyOf(violations);
        team = List.copyOf(team);
    }
}
