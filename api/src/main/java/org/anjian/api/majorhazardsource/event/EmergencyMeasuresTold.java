package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** People were told what to do in an emergency at the source. */
@Revision("1")
public record EmergencyMeasuresTold(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        String audience,
        String measures,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public EmergencyMeasuresTold {
        participants = List.copyOf(participants);
    }

    /** Following up the measures for major hazard sources is duty 3 (QJ22A-12.3). */
    @Override
    public int duty() {
        return 3;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
