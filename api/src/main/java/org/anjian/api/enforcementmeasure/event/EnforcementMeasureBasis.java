package org.anjian.api.enforcementmeasure.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class EnforcementMeasureBasis {

    private EnforcementMeasureBasis() {}

    static LegalBasis of(EnforcementMeasureEvent event) {
        return switch (event) {
            case EnforcementMeasureApproved _,
                    EnforcementMeasureImposed _,
                    EnforcementMeasureProposed _,
                    EnforcementMeasureRejected _,
                    MeasureNoticeGiven _ -> LegalBasis.of("QJ16-05c", "NL-AQ70");
            case EnforcementMeasureConverted _,
                    EnforcementMeasureExpired _,
                    EnforcementMeasureExtended _,
                    EnforcementMeasureLifted _,
                    EnforcementMeasureReinspected _ -> LegalBasis.of("QJ16-05c", "NL-AQ65");
            case EnforcementMeasureRefused _ -> LegalBasis.of("NL-AQ70");
        };
    }
}
