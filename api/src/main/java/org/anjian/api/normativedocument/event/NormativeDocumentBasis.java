package org.anjian.api.normativedocument.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class NormativeDocumentBasis {

    private NormativeDocumentBasis() {}

    static LegalBasis of(NormativeDocumentEvent event) {
        return switch (event) {
            case NormativeDocumentRegistered _ -> LegalBasis.of("QJ16-01a");
            case NormativeDocumentRepealed _ -> LegalBasis.of("QJ16-01b");
        };
    }
}
