package org.anjian.api.campaign.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** The stage report came in. */
@Revision("1")
public record StageReportSubmitted(
        UnitParticipationSubject unit,
        Instant occurredAt,
        String summary,
        List<SubmittedDocument> documents,
        Delivery delivery)
        implements UnitParticipationEvent {
    public StageReportSubmitted {
        documents = List.copyOf(documents);
    }
}
