package org.anjian.api.disclosure.event;

import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class DisclosureBasis {

    private DisclosureBasis() {}

    static LegalBasis of(DisclosureEvent event) {
        return switch (event) {
            case DisclosureScheduled e -> owed(e);
            case RedactionProposed e -> LegalBasis.of("QJ16-06h");
            case RedactionReviewed e -> LegalBasis.of("QJ16-06h", "QJ22B-08b", "QJ16-15c");
            case EnforcementDecisionPublished e -> LegalBasis.of("QJ16-06h");
            case DisclosureOverdue e -> LegalBasis.of("QJ16-06h");
            case DisclosureDueDateFound e -> found(e.act());
            case DecisionOvertaken e -> LegalBasis.of("ML20-04e", "NL-CF48");
            case WithdrawalOverdue e -> LegalBasis.of("ML20-04e", "NL-CF48");
            case DisclosureCorrected e -> LegalBasis.of("ML20-04e", "NL-CF48");
            case DisclosureWithdrawn e -> LegalBasis.of("ML20-04e", "NL-CF48");
            case DisclosureRestored e -> LegalBasis.of("ML20-04e");
            case DisclosureExpired e -> LegalBasis.of("NL-CREDIT2");
            case DisclosureReplied e -> LegalBasis.of("QJ16-06h");
        };
    }

    private static LegalBasis found(OwedAct act) {
        return switch (act) {
            case PUBLICATION -> LegalBasis.of("QJ16-06h", "NL-CF85");
            case WITHDRAWAL -> LegalBasis.of("ML20-04e", "NL-CF48", "NL-CF85");
        };
    }

    private static LegalBasis owed(DisclosureScheduled event) {
        return event.decision().kind().isPenalty()
                ? LegalBasis.of("QJ16-06h", "NL-AQ78", "NL-118")
                : LegalBasis.of("QJ16-06h", "NL-118");
    }
}
