package org.anjian.api.powerlist.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class PowerListBasis {

    private PowerListBasis() {}

    static LegalBasis of(PowerListEvent event) {
        return switch (event) {
            case ApprovalItemDelegated _ -> LegalBasis.of("QJ16-05d");
            case PowerItemRepealed _, PowerListPublished _ -> LegalBasis.of("QJ16-05a");
            case PowerListDisclosed _ -> LegalBasis.of("QJ16-05b");
        };
    }
}
