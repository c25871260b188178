package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The enterprise told the authority how a major hazard is handled. */
@Revision("1")
public record MajorHazardReported(HazardSubject hazard, Instant occurredAt, String authority, String content)
        implements HazardEvent {}
