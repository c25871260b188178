package org.anjian.api.delegation.event;

import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a delegation. */
public sealed interface DelegationEvent extends Event
        permits DelegationGranted, DeputyAppointed, DelegationWithdrawn, DelegationEnded {

    /** What it happened to. */
    DelegationSubject delegation();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, delegation().principal().region());
    }
}
