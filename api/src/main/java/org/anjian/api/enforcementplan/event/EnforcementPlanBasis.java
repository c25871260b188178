package org.anjian.api.enforcementplan.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class EnforcementPlanBasis {

    private EnforcementPlanBasis() {}

    static LegalBasis of(EnforcementPlanEvent event) {
        return switch (event) {
            case EnforcementPlanAdjusted _, EnforcementPlanDrafted _ -> LegalBasis.of("QJ22B-05a", "ML20-05b");
            case EnforcementPlanApproved _, EnforcementPlanReturned _, EnforcementPlanSubmitted _ ->
                LegalBasis.of("QJ22B-05b");
            case EnforcementPlanClosed _ -> LegalBasis.of("ML20-05b");
            case EnforcementPlanExpected _, EnforcementPlanMissing _ -> LegalBasis.of("QJ22B-05a");
            case EnforcementPlanFiled _ -> LegalBasis.of("QJ22B-05c");
        };
    }
}
