package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Violation;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The penalty was decided (行政处罚决定, NL-CF57).
 *
 * @param fineFen the fines together
 * @param deviationReason why it is outside the tier of the standard (QJ16-07a)
 * @param evidence the numbers of the evidence it rests on (QJ22B-08a)
 * @param serveBy the last day to serve it
 */
@Revision("1")
public record PenaltyDecided(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String decisionNumber,
        String powerItem,
        String facts,
        String basis,
        List<ImposedFine> fines,
        List<Violation> violations,
        long fineFen,
        long confiscationFen,
        List<PenaltyKind> kinds,
        @Nullable String deviationReason,
        String decidedBy,
        List<Integer> evidence,
        LocalDate serveBy)
        implements PenaltyCaseEvent {
    public PenaltyDecided {
        fines = List.copyOf(fines);
        violations = List.copyOf(violations);
        kinds = List.copyOf(kinds);
        evidence = List.copyOf(evidence);
    }
}
