package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The campaign is over for the enterprise. */
@Revision("1")
public record CampaignClosedForEnterprise(SelfInspectionSubject selfInspection, Instant occurredAt)
        implements SelfInspectionEvent {}
