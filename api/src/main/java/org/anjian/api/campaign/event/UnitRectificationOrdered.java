package org.anjian.api.campaign.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** The unit was ordered to correct. */
@Revision("1")
public record UnitRectificationOrdered(
        UnitParticipationSubject unit,
        Instant occurredAt,
        LocalDate dueOn,
        String reason,
        List<CampaignMeasure> missing)
        implements UnitParticipationEvent {
    public UnitRectificationOrdered {
        missing = List.copyOf(missing);
    }
}
