package org.anjian.command.inspectionclue;

import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.event.InspectionEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the inspections themselves. */
@Component
class RecordedInspections implements InspectionsOfBodies {

    private final EventStore store;

    RecordedInspections(EventStore store) {
        this.store = store;
    }

    /** The store is asked first whether there is one: reading one that is not there would be a warning each time. */
    @Override
    public boolean has(String body, InspectionId inspection) {
        return store.lastSequenceNumberFor(inspection.raw()).isPresent()
                && store.readEvents(inspection.raw()).next().getPayload() instanceof InspectionEvent birth
                && body.equals(birth.inspection().regulator());
    }
}
