package org.anjian.api.campaign.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.ExposedCase;
import org.axonframework.serialization.Revision;

/** A batch of cases was made public. */
@Revision("1")
public record TypicalCasesExposed(CampaignSubject campaign, Instant occurredAt, List<ExposedCase> cases, String medium)
        implements CampaignEvent {
    public TypicalCasesExposed {
        cases = List.copyOf(cases);
    }
}
