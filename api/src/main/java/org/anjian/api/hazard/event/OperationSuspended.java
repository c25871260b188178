package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Operation was suspended. */
@Revision("1")
public record OperationSuspended(HazardSubject hazard, Instant occurredAt, String scope, String reason)
        implements HazardEvent {}
