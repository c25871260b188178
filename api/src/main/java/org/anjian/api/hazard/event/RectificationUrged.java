package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Rectification was urged. */
@Revision("1")
public record RectificationUrged(HazardSubject hazard, Instant occurredAt, String message) implements HazardEvent {}
