package org.anjian.api.entrustment.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class EntrustmentBasis {

    private EntrustmentBasis() {}

    static LegalBasis of(EntrustmentEvent event) {
        return switch (event) {
            case CrossRegionEnforcementAuthorized _ -> LegalBasis.of("QJ16-16c");
            case EnforcementEntrusted _, EntrustmentEnded _ -> LegalBasis.of("QJ22B-07b");
            case ServicePurchased _ -> LegalBasis.of("QJ16-11d");
        };
    }
}
