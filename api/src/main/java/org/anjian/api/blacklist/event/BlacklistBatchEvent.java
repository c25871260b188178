package org.anjian.api.blacklist.event;

import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a batch of the blacklist (QJ16-08e). */
public sealed interface BlacklistBatchEvent extends Event
        permits BlacklistBatchExpected, BlacklistBatchPublished, BlacklistBatchOverdue {

    /** The batch. */
    BlacklistBatchSubject batch();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, batch().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-08e");
    }
}
