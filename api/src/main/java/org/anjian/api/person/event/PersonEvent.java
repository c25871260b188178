package org.anjian.api.person.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.person.PersonSubject;

/** What can happen to a person's record. */
public sealed interface PersonEvent extends Event permits PersonRegistered, PersonCorrected, PersonForgotten {

    /** The person. */
    PersonSubject person();

    @Override
    default EventSubject subject() {
        return EventSubject.of(person().enterpriseId(), person().region());
    }
}
