package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The self-inspection began. */
@Revision("1")
public record SelfInspectionStarted(SelfInspectionSubject selfInspection, Instant occurredAt, CampaignTerms terms)
        implements SelfInspectionEvent {}
