package org.anjian.api.inspectionclue.event;

import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a clue. */
public sealed interface InspectionClueEvent extends Event
        permits InspectionClueHandedOver, InspectionClueTakenUp, InspectionClueDeclined {

    /** The clue. */
    InspectionClueSubject clue();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, clue().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ16-15c");
    }
}
