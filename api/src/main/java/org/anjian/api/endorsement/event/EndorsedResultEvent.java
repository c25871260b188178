package org.anjian.api.endorsement.event;

import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to an inspection result. */
public sealed interface EndorsedResultEvent extends Event
        permits InspectionResultDrafted, InspectionResultEndorsed, InspectionResultSubmitted {

    /** What it happened to, as it was known on that day. */
    EndorsedResultSubject inspectionResult();

    @Override
    default EventSubject subject() {
        return EventSubject.of(
                inspectionResult().enterpriseId(), inspectionResult().region());
    }
}
