package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The party was told of the intended penalty, its facts, reasons and basis, and of its rights (行政处罚告知, NL-CF44).
 *
 * @param intendedFen the fines together
 * @param statementUntil the last day for a statement
 * @param hearingUntil the last day to ask for a hearing; null where the law gives none (NL-CF63)
 * @param newFacts what is new since an earlier notice
 */
@Revision("1")
public record PenaltyNoticeServed(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String noticeNumber,
        String facts,
        String reasons,
        String basis,
        List<ImposedFine> fines,
        long intendedFen,
        long confiscationFen,
        List<PenaltyKind> kinds,
        ServiceMethod method,
        LocalDate statementUntil,
        @Nullable LocalDate hearingUntil,
        @Nullable String newFacts)
        implements PenaltyCaseEvent {
    public PenaltyNoticeServed {
        fines = List.copyOf(fines);
        kinds = List.copyOf(kinds);
    }
}
