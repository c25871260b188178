package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** A hazard of the campaign was closed. */
@Revision("1")
public record CampaignHazardSettled(SelfInspectionSubject selfInspection, Instant occurredAt, HazardId hazardId)
        implements SelfInspectionEvent {}
