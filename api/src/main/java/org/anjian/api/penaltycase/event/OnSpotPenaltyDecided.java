package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Violation;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A penalty was decided on the spot and handed over (当场处罚, NL-CF51).
 *
 * @param team the accounts of the officers who decided
 * @param fileBy the last day to file it with the agency
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 */
@Revision("1")
public record OnSpotPenaltyDecided(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        CaseOrigin origin,
        String decisionNumber,
        String powerItem,
        String facts,
        List<Violation> violations,
        List<ImposedFine> fines,
        long fineFen,
        List<PenaltyKind> kinds,
        List<String> team,
        Evidence evidence,
        LocalDate payBy,
        int surchargePerMille,
        LocalDate reviewUntil,
        LocalDate suitUntil,
        LocalDate courtFrom,
        LocalDate courtUntil,
        LocalDate fileBy,
        @Nullable String levelReason)
        implements PenaltyCaseEvent {
    public OnSpotPenaltyDecided {
        violations = List.copyOf(violations);
        fines = List.copyOf(fines);
        kinds = List.copyOf(kinds);
        team = List.copyOf(team);
    }
}
