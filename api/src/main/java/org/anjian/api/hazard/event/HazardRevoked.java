package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A hazard registered in error was declared void. */
@Revision("1")
public record HazardRevoked(HazardSubject hazard, Instant occurredAt, String reason) implements HazardEvent {}
