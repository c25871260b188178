package org.anjian.api.drill.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.DutyAct;
import org.axonframework.serialization.Revision;

/** The drill plan of a year was adopted. */
@Revision("1")
public record DrillPlanAdopted(
        DrillProgrammeSubject programme,
        Instant occurredAt,
        int year,
        UnitClass unitClass,
        String content,
        List<MajorHazardSourceId> sources)
        implements DrillProgrammeEvent, DutyAct {

    public DrillPlanAdopted {
        sources = List.copyOf(sources);
    }

    /** Planning drills is duty 4 (QJ22A-12.4). */
    @Override
    public int duty() {
        return 4;
    }
}
