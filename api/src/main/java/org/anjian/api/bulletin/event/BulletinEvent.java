package org.anjian.api.bulletin.event;

import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a quarterly bulletin. */
public sealed interface BulletinEvent extends Event
        permits QuarterlyBulletinExpected,
                QuarterlyBulletinOverdue,
                NextQuarterlyBulletinOwed,
                QuarterlyBulletinCompiled,
                QuarterlyBulletinIssued,
                BulletinRevisionBegun,
                BulletinDistributed,
                BulletinBatchDelivered,
                BulletinReceiptsCompleted,
                BulletinCopiedToLeadership,
                BulletinMediaPublished,
                QuarterlyBulletinCompleted {

    /** The bulletin. */
    BulletinSubject bulletin();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, bulletin().office());
    }

    @Override
    default LegalBasis restsOn() {
        return BulletinBasis.of(this);
    }
}
