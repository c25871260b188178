package org.anjian.api.randomdraw.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class RandomDrawBasis {

    private RandomDrawBasis() {}

    static LegalBasis of(RandomDrawEvent event) {
        return switch (event) {
            case DrawCancelled _, DrawPoolsFixed _, DrawSeedCommitted _, RandomInspectionDrawn _ ->
                LegalBasis.of("ML20-05d", "QJ22B-07a");
        };
    }
}
