package org.anjian.api.drill;

import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a drill besides its day.
 *
 * @param kind the kind of plan that was drilled
 * @param planId the plan that was drilled
 * @param sources the major hazard sources that were drilled
 * @param participants the safety managers who took part
 */
public record DrillRecord(
        EmergencyPlanType kind,
        @Nullable EmergencyPlanId planId,
        List<MajorHazardSourceId> sources,
        String place,
        String content,
        List<PersonId> participants) {

    public DrillRecord {
        Required.value(kind, "kind");
        sources = Required.list(sources, "sources");
        place = Required.name(place, "place");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
    }
}
