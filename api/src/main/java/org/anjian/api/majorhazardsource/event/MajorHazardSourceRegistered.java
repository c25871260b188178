package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/**
 * A major hazard source was registered.
 *
 * @param cycleMonths months between two assessments
 */
@Revision("1")
public record MajorHazardSourceRegistered(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        HazardSourceLevel level,
        String protection,
        int cycleMonths,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public MajorHazardSourceRegistered {
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
