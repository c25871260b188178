package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceWatch;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A hazard source was inspected, tested or monitored. */
@Revision("1")
public record HazardSourceWatched(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        HazardSourceWatch watch,
        String result,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public HazardSourceWatched {
        participants = List.copyOf(participants);
    }

    /** Following up major hazard sources is duty 3 (QJ22A-12.3). */
    @Override
    public int duty() {
        return 3;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
