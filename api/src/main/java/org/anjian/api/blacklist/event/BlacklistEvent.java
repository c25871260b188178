package org.anjian.api.blacklist.event;

import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to an entry of the blacklist. */
public sealed interface BlacklistEvent extends Event
        permits BlacklistingProposed,
                BlacklistNoticeServed,
                BlacklistStatementRecorded,
                BlacklistObjectionReviewed,
                BlacklistingWithdrawn,
                BlacklistListing,
                BlacklistEntryPublished,
                BlacklistPublicationOverdue,
                JointSanctionNotified,
                JointSanctionAcknowledged,
                JointSanctionApplied,
                JointSanctionLifted,
                BlacklistRemovalRequested,
                BlacklistRemovalRefused,
                BlacklistEntryRemoved,
                BlacklistTermExpired,
                BlacklistEntryConcealed,
                BlacklistEntryShown,
                BlacklistEntryRelisted {

    /** The entry. */
    BlacklistSubject entry();

    @Override
    default EventSubject subject() {
        return EventSubject.of(entry().enterpriseId(), entry().region());
    }

    @Override
    default LegalBasis restsOn() {
        return BlacklistBasis.of(this);
    }

    @Override
    default List<String> ofRecords() {
        return List.of(entry().penaltyCaseId().raw());
    }
}
