package org.anjian.api.constructionproject.event;

import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a construction project. */
public sealed interface ConstructionProjectEvent extends Event
        permits ConstructionProjectRegistered,
                SafetyAccessReviewed,
                ThreeSimultaneousGatePassed,
                ThreeSimultaneousGateRefused {

    /** What it happened to. */
    ConstructionProjectSubject project();

    @Override
    default EventSubject subject() {
        return EventSubject.of(project().enterpriseId(), project().region());
    }
}
