package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Work in a zone was stopped at once. */
@Revision("1")
public record EmergencyStopOrdered(HazardSubject hazard, Instant occurredAt, String zone, String reason)
        implements HazardEvent {}
