package org.anjian.roundtrip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;

/** The two events that a penalty needs at least, for tests that are about what comes after it. */
final class PenaltyEvents {

    private PenaltyEvents() {}

    /** A case is opened. */
    static PenaltyCaseOpened opened(PenaltyCaseSubject subject, Instant at) {
        return new PenaltyCaseOpened(
                subject,
                at,
                new CaseOrigin(CaseOriginKind.OTHER, null),
                "违法生产",
                List.of(),
                List.of("o1", "o2"),
                null,
                null);
    }

    /** A fine is decided, in fen; the text of the decision says nothing that matters. */
    static PenaltyDecided fined(
            PenaltyCaseSubject subject, Instant at, String number, long fineFen, LocalDate payableUntil) {
        return new PenaltyDecided(
                subject,
                at,
                number,
                "P-1",
                "facts",
                "basis",
                List.of(),
                List.of(),
                fineFen,
                0,
                List.of(PenaltyKind.FINE),
                null,
                "head",
                List.of(1),
                payableUntil);
    }
}
