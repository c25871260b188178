package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.axonframework.serialization.Revision;

/** The government gave a plan, or its amendment, back. */
@Revision("1")
public record EnforcementPlanReturned(EnforcementPlanSubject plan, Instant occurredAt, int planVersion, String reason)
        implements EnforcementPlanEvent {}
