package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignSubject;
import org.axonframework.serialization.Revision;

/** The campaign was closed. */
@Revision("1")
public record CampaignClosed(CampaignSubject campaign, Instant occurredAt) implements CampaignEvent {}
