package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The enterprise re-checked. */
@Revision("1")
public record EnterpriseRechecked(HazardSubject hazard, Instant occurredAt, String conclusion) implements HazardEvent {}
