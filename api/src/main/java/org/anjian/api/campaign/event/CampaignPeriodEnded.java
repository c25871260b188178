package org.anjian.api.campaign.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.CampaignSubject;
import org.axonframework.serialization.Revision;

/** The last day of the campaign passed. */
@Revision("1")
public record CampaignPeriodEnded(CampaignSubject campaign, Instant occurredAt, LocalDate endedOn)
        implements CampaignEvent {}
