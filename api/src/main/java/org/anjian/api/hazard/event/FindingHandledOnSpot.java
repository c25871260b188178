package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A finding was handled on the spot. */
@Revision("1")
public record FindingHandledOnSpot(HazardSubject hazard, Instant occurredAt, String measures) implements HazardEvent {}
