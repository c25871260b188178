package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A hazard was transferred to another department. */
@Revision("1")
public record HazardTransferred(HazardSubject hazard, Instant occurredAt, String receivingBody, String reason)
        implements HazardEvent {}
