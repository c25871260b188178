package org.anjian.api.creditplatform.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class CreditExchangeBasis {

    private CreditExchangeBasis() {}

    static LegalBasis of(CreditExchangeEvent event) {
        return switch (event) {
            case CreditExchangePrepared _, CreditExchangeOverdue _, CreditPlatformSynced _ -> LegalBasis.of("QJ16-12e");
        };
    }
}
