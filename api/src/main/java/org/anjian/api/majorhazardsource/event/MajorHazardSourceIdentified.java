package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A major hazard source was identified. */
@Revision("1")
public record MajorHazardSourceIdentified(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        String location,
        String content,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public MajorHazardSourceIdentified {
        participants = List.copyOf(participants);
    }

    /** Identifying hazard sources is duty 3 (QJ22A-12.3). */
    @Override
    public int duty() {
        return 3;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
