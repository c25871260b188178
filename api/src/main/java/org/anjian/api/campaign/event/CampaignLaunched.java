package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.axonframework.serialization.Revision;

/** A campaign was launched. */
@Revision("1")
public record CampaignLaunched(CampaignSubject campaign, Instant occurredAt, CampaignTerms terms)
        implements CampaignEvent {}
