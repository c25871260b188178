package org.anjian.api.drill.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.Command;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Records an emergency drill (应急演练, QX24-17).
 *
 * @param kind the kind of plan that was drilled
 * @param planId the plan that was drilled
 * @param sources the major hazard sources that were drilled
 * @param participants the safety managers who took part
 */
public record RecordEmergencyDrill(
        EnterpriseId enterpriseId,
        EmergencyPlanType kind,
        @Nullable EmergencyPlanId planId,
        List<MajorHazardSourceId> sources,
        String place,
        String content,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public RecordEmergencyDrill {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        sources = Required.list(sources, "sources");
        place = Required.name(place, "place");
        content = Required.text(content, "content");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
