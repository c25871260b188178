package org.anjian.api.campaign.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** One of the eight measures was done. */
@Revision("1")
public record CampaignMeasureRecorded(
        UnitParticipationSubject unit, Instant occurredAt, CampaignMeasure measure, List<SubmittedDocument> evidence)
        implements UnitParticipationEvent {
    public CampaignMeasureRecorded {
        evidence = List.copyOf(evidence);
    }
}
