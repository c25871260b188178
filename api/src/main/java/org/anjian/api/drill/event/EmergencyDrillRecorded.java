package org.anjian.api.drill.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A drill was held.
 *
 * @param halfYear the half-year it counts for, such as 2024H1
 */
@Revision("1")
public record EmergencyDrillRecorded(
        DrillProgrammeSubject programme,
        Instant occurredAt,
        String drillId,
        EmergencyPlanType kind,
        @Nullable EmergencyPlanId planId,
        List<MajorHazardSourceId> sources,
        String place,
        String content,
        List<PersonId> participants,
        String halfYear)
        implements DrillProgrammeEvent, DutyAct {

    public EmergencyDrillRecorded {
        sources = List.copyOf(sources);
        participants = List.copyOf(participants);
    }

    /** What is on record besides the day. */
    public DrillRecord drill() {
        return new DrillRecord(kind, planId, sources, place, content, participants);
    }

    /** Organising drills and taking part in them is duty 4 (QJ22A-12.4). */
    @Override
    public int duty() {
        return 4;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
