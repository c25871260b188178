package org.anjian.query.drill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.query.journal.EventInfo;

/** A view of a drill programme while one event is applied to it; lives no longer than that. */
final class DrillProgrammeSheet {

    UnitClass unitClass;
    LocalDate begunOn;
    final List<DrillProgrammeView.Plan> plans = new ArrayList<>();
    final List<DrillProgrammeView.Drill> drills = new ArrayList<>();
    int drillsHeld;
    final List<DrillProgrammeView.Held> held = new ArrayList<>();
    final List<DrillProgrammeView.Missed> missed = new ArrayList<>();

    DrillProgrammeSheet() {}

    DrillProgrammeSheet(DrillProgrammeView view) {
        unitClass = view.unitClass();
        begunOn = view.begunOn();
        plans.addAll(view.plans());
        drills.addAll(view.drills());
        drillsHeld = view.drillsHeld();
        held.addAll(view.held());
        missed.addAll(view.missed());
    }

    /** The view after the event. */
    DrillProgrammeView view(DrillProgrammeSubject subject, EventInfo info) {
        return new DrillProgrammeView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                unitClass,
                begunOn,
                plans,
                drills,
                drillsHeld,
                held,
                missed,
                info.recordedAt());
    }
}
