package org.anjian.api.typicalcase.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class TypicalCaseBasis {

    private TypicalCaseBasis() {}

    static LegalBasis of(TypicalCaseEvent event) {
        return switch (event) {
            case TypicalCaseReceived _ -> LegalBasis.of("QJ22B-11c");
            case TypicalCaseRedacted _, TypicalCaseSentBack _, TypicalCaseApproved _ ->
                LegalBasis.of("QJ22B-13d", "QJ22B-08b", "QJ16-15c");
            case TypicalCaseEnteredBulletin _, TypicalCasePublished _, TypicalCasePublicationOverdue _ ->
                LegalBasis.of("QJ22B-13d");
            case TypicalCaseWithdrawn _ -> LegalBasis.of("QJ22B-13d", "ML20-04e");
        };
    }
}
