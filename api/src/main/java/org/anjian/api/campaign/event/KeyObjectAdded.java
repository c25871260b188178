package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.axonframework.serialization.Revision;

/** An enterprise was added to the fixed list. */
@Revision("1")
public record KeyObjectAdded(
        CampaignSubject campaign, Instant occurredAt, KeyObject keyObject, String reason, CampaignTerms terms)
        implements CampaignEvent {}
