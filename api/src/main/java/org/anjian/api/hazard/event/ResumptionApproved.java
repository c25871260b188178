package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Resumption was consented to. */
@Revision("1")
public record ResumptionApproved(HazardSubject hazard, Instant occurredAt, String reason) implements HazardEvent {}
