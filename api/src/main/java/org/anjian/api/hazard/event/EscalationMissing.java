package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** An overdue hazard was not reported to the principal in time (QX24-30). */
@Revision("1")
public record EscalationMissing(HazardSubject hazard, Instant occurredAt) implements HazardEvent {}
