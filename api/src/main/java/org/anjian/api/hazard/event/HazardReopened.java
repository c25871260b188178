package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A closed hazard was reopened under the same number. */
@Revision("1")
public record HazardReopened(HazardSubject hazard, Instant occurredAt, String reason) implements HazardEvent {}
