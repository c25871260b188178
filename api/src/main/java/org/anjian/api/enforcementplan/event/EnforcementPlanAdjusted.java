package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanContents;
import org.axonframework.serialization.Revision;

/** An amendment was drafted; what was approved stays in force until it is approved too. */
@Revision("1")
public record EnforcementPlanAdjusted(
        EnforcementPlanSubject plan, Instant occurredAt, int planVersion, PlanContents contents, String reason)
        implements EnforcementPlanEvent {}
