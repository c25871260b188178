package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The business department accepted. */
@Revision("1")
public record RectificationAccepted(HazardSubject hazard, Instant occurredAt, String department, String conclusion)
        implements HazardEvent {}
