package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A hazard source was assessed. */
@Revision("1")
public record HazardSourceAssessed(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        String assessor,
        HazardSourceLevel level,
        String conclusion,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public HazardSourceAssessed {
        participants = List.copyOf(participants);
    }

    /** Assessing hazard sources is duty 3 (QJ22A-12.3). */
    @Override
    public int duty() {
        return 3;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
