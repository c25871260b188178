package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.OutcomeIndicator;
import org.axonframework.serialization.Revision;

/** What an indicator is in the time of the campaign. */
@Revision("1")
public record CampaignOutcomeRecorded(
        CampaignSubject campaign, Instant occurredAt, OutcomeIndicator indicator, Long value)
        implements CampaignEvent {}
