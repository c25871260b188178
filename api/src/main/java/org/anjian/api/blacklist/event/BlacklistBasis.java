package org.anjian.api.blacklist.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class BlacklistBasis {

    private static final String NATIONAL = "NL-CREDIT";

    private BlacklistBasis() {}

    static LegalBasis of(BlacklistEvent event) {
        return switch (event) {
            case BlacklistingProposed _ -> LegalBasis.of("QJ16-12a", "QX24-P4e");
            case BlacklistNoticeServed _,
                    BlacklistStatementRecorded _,
                    BlacklistObjectionReviewed _,
                    BlacklistingWithdrawn _,
                    BlacklistRemovalRequested _,
                    BlacklistRemovalRefused _,
                    BlacklistEntryRemoved _,
                    BlacklistTermExpired _,
                    BlacklistEntryRelisted _ -> LegalBasis.of(NATIONAL);
            case EnterpriseBlacklisted _ -> LegalBasis.of("QJ16-12a", NATIONAL);
            case PersonBlacklisted _ -> LegalBasis.of("QX24-P4e", NATIONAL);
            case BlacklistEntryPublished _,
                    BlacklistPublicationOverdue _,
                    BlacklistEntryConcealed _,
                    BlacklistEntryShown _ -> LegalBasis.of("QJ16-12b");
            case JointSanctionNotified _, JointSanctionAcknowledged _, JointSanctionApplied _, JointSanctionLifted _ ->
                LegalBasis.of("QJ16-12c");
        };
    }
}
