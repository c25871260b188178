package org.anjian.api.bulletin.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class BulletinBasis {

    private BulletinBasis() {}

    static LegalBasis of(BulletinEvent event) {
        return switch (event) {
            case QuarterlyBulletinExpected _, QuarterlyBulletinOverdue _, NextQuarterlyBulletinOwed _ ->
                LegalBasis.of("QJ22B-03", "QJ22B-13a");
            case QuarterlyBulletinCompiled _ -> LegalBasis.of("QJ22B-03");
            case QuarterlyBulletinIssued _, BulletinRevisionBegun _ -> LegalBasis.of("QJ22B-13a");
            case BulletinDistributed _, BulletinBatchDelivered _, BulletinReceiptsCompleted _ ->
                LegalBasis.of("QJ22B-13b");
            case BulletinCopiedToLeadership _, QuarterlyBulletinCompleted _ -> LegalBasis.of("QJ22B-13c");
            case BulletinMediaPublished _ -> LegalBasis.of("QJ22B-13d");
        };
    }
}
