package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The enterprise is a key object of the campaign. */
@Revision("1")
public record KeyObjectEnlisted(SelfInspectionSubject selfInspection, Instant occurredAt, CampaignTerms terms)
        implements SelfInspectionEvent {}
