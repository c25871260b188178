package org.anjian.api.drill.event;

import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a drill programme. */
public sealed interface DrillProgrammeEvent extends Event
        permits DrillProgrammeBegun,
                DrillPlanAdopted,
                EmergencyDrillRecorded,
                DrillCorrected,
                DrillEvaluated,
                DrillReported,
                DrillMissed {

    /** What it happened to. */
    DrillProgrammeSubject programme();

    @Override
    default EventSubject subject() {
        return EventSubject.of(programme().enterpriseId(), programme().region());
    }
}
