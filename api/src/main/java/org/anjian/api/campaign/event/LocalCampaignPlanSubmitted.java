package org.anjian.api.campaign.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** The local plan came in. */
@Revision("1")
public record LocalCampaignPlanSubmitted(
        UnitParticipationSubject unit, Instant occurredAt, List<SubmittedDocument> documents, Delivery delivery)
        implements UnitParticipationEvent {
    public LocalCampaignPlanSubmitted {
        documents = List.copyOf(documents);
    }
}
