package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Listed supervision ended. */
@Revision("1")
public record HazardDelisted(HazardSubject hazard, Instant occurredAt, String acceptance) implements HazardEvent {}
