package org.anjian.api.majorhazardsource.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.axonframework.serialization.Revision;

/** A major hazard source was filed with both recipients (QJ16-03f). */
@Revision("1")
public record MajorHazardSourceFiled(
        MajorHazardSourceSubject source,
        Instant occurredAt,
        String safetyMeasures,
        String emergencyMeasures,
        List<FilingRecipient> recipients,
        List<PersonId> participants)
        implements MajorHazardSourceEvent, DutyAct {

    public MajorHazardSourceFiled {
        recipients = List.copyOf(recipients);
        participants = List.copyOf(participants);
    }

    /** Filing the measures for major hazard sources is duty 3 (QX24-15). */
    @Override
    public int duty() {
        return 3;
    }

    @Override
    public List<PersonId> performers() {
        return participants;
    }
}
