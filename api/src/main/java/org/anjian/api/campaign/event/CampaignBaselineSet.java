package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.OutcomeIndicator;
import org.axonframework.serialization.Revision;

/** What an indicator was before the campaign. */
@Revision("1")
public record CampaignBaselineSet(
        CampaignSubject campaign, Instant occurredAt, OutcomeIndicator indicator, int year, Long value)
        implements CampaignEvent {}
