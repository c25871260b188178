package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Interim protective measures were taken. */
@Revision("1")
public record InterimMeasuresTaken(HazardSubject hazard, Instant occurredAt, String measures) implements HazardEvent {}
