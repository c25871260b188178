package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/**
 * The risks behind a plan were assessed and the emergency resources surveyed (QX24-05).
 *
 * @param unitClass whether the enterprise is a key unit
 */
@Revision("1")
public record EmergencyRiskAssessed(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        UnitClass unitClass,
        String risks,
        String resources,
        List<PersonId> participants)
        implements EmergencyPlanEvent, DutyAct {

    public EmergencyRiskAssessed {
        participants = List.copyOf(participants);
    }

    /** Preparing emergency plans is duty 1 (QJ22A-12.1). */
    @Override
    public int duty() {
        return 1;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
