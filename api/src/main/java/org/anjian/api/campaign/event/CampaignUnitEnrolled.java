package org.anjian.api.campaign.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.axonframework.serialization.Revision;

/** A unit takes part. */
@Revision("1")
public record CampaignUnitEnrolled(
        UnitParticipationSubject unit, Instant occurredAt, CampaignTerms terms, int responsibleEnterprises)
        implements UnitParticipationEvent {}
