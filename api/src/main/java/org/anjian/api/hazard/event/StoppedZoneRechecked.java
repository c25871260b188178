package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A zone under an emergency stop was rechecked. */
@Revision("1")
public record StoppedZoneRechecked(HazardSubject hazard, Instant occurredAt, String zone, String conclusion)
        implements HazardEvent {}
