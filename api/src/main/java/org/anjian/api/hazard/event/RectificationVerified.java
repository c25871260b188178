package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The safety manager verified on site that the rectification is compliant. */
@Revision("1")
public record RectificationVerified(HazardSubject hazard, Instant occurredAt, String conclusion)
        implements HazardEvent {}
