package org.anjian.api.correctionorder.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class CorrectionOrderBasis {

    private CorrectionOrderBasis() {}

    static LegalBasis of(CorrectionOrderEvent event) {
        return switch (event) {
            case CorrectionExtended _,
                    CorrectionOrderRevoked _,
                    CorrectionOrdered _,
                    CorrectionRecorded _,
                    CorrectionRejected _,
                    CorrectionVerified _ -> LegalBasis.of("QJ22A-06a", "NL-AQ65");
            case CorrectionOverdue _, SuspensionForRectificationOrdered _ -> LegalBasis.of("QJ22A-06b");
            case CorrectionRefused _ -> LegalBasis.of("NL-AQ112");
            case SuspensionReinspectionFailed _ -> LegalBasis.of("NL-AQ65", "QJ16-10c");
            case SuspensionReinspectionPassed _ -> LegalBasis.of("NL-AQ65");
        };
    }
}
