package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.axonframework.serialization.Revision;

/** The list of key objects is complete: it is the denominator from now on. */
@Revision("1")
public record CampaignKeyObjectsFixed(CampaignSubject campaign, Instant occurredAt, int count)
        implements CampaignEvent {}
