package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Nobody handled or reported a finding in time (QJ22A-13). */
@Revision("1")
public record FindingUnattended(HazardSubject hazard, Instant occurredAt) implements HazardEvent {}
