package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The regulator acted on the escalation. */
@Revision("1")
public record EscalationDisposed(HazardSubject hazard, Instant occurredAt, String action) implements HazardEvent {}
