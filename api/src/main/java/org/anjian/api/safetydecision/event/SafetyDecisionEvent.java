package org.anjian.api.safetydecision.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.safetydecision.SafetyDecisionSubject;

/** What can happen to a safety-related decision. */
public sealed interface SafetyDecisionEvent extends Event permits SafetyRelatedDecisionRecorded {

    /** The decision. */
    SafetyDecisionSubject decision();

    @Override
    default EventSubject subject() {
        return EventSubject.of(decision().enterpriseId(), decision().region());
    }
}
