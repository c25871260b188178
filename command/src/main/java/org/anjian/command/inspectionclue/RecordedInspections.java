package org.anjian.command.inspectionclue;

import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.command.registry.Beginnings;
import org.springframework.stereotype.Component;

/** Asks the inspections themselves. */
@Component
class RecordedInspections implements InspectionsOfBodies {

    private final Beginnings beginnings;

    RecordedInspections(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    public boolean has(String body, InspectionId inspection) {
        return beginnings
                .of(inspection.raw(), InspectionEvent.class)
                .filter(birth -> body.equals(birth.inspection().regulator()))
                .isPresent();
    }
}
