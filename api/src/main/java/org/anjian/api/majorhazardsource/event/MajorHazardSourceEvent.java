package org.anjian.api.majorhazardsource.event;

import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a major hazard source. */
public sealed interface MajorHazardSourceEvent extends Event
        permits MajorHazardSourceIdentified,
                MajorHazardSourceRegistered,
                HazardSourceAssessed,
                HazardSourceWatched,
                EmergencyMeasuresTold,
                MajorHazardSourceFiled,
                MajorHazardSourceDeregistered {

    /** What it happened to. */
    MajorHazardSourceSubject source();

    @Override
    default EventSubject subject() {
        return EventSubject.of(source().enterpriseId(), source().region());
    }
}
