package org.anjian.api.checkplace.event;

import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a place. */
public sealed interface CheckPlaceEvent extends Event permits CheckPlaceRegistered, CheckPlaceRetired {

    /** The place. */
    CheckPlaceSubject place();

    @Override
    default EventSubject subject() {
        return EventSubject.of(place().enterpriseId(), place().region());
    }
}
