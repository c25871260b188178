package org.anjian.api.discretion.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class DiscretionStandardBasis {

    private DiscretionStandardBasis() {}

    static LegalBasis of(DiscretionStandardEvent event) {
        return switch (event) {
            case DiscretionStandardAdopted _, DiscretionStandardRepealed _ -> LegalBasis.of("QJ16-01a");
        };
    }
}
