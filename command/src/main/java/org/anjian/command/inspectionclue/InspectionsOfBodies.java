package org.anjian.command.inspectionclue;

import org.anjian.api.inspection.InspectionId;

/** Whose the inspections are. */
@FunctionalInterface
interface InspectionsOfBodies {

    /** Whether an inspection is one of a body, by its code. */
    boolean has(String body, InspectionId inspection);
}
