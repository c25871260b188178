package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.axonframework.serialization.Revision;

/** A plan, or its amendment, was put before the government. */
@Revision("1")
public record EnforcementPlanSubmitted(EnforcementPlanSubject plan, Instant occurredAt, int planVersion)
        implements EnforcementPlanEvent {}
