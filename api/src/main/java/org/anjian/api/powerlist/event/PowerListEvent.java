package org.anjian.api.powerlist.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.powerlist.PowerListSubject;

/** What can happen to a power list. */
public sealed interface PowerListEvent extends Event
        permits PowerListPublished, PowerListDisclosed, PowerItemRepealed, ApprovalItemDelegated {

    /** The list. */
    PowerListSubject list();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, list().region());
    }

    @Override
    default LegalBasis restsOn() {
        return PowerListBasis.of(this);
    }
}
