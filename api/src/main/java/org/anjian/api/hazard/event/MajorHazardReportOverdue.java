package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Nobody told the authority in time how a major hazard is handled (QX24-21). */
@Revision("1")
public record MajorHazardReportOverdue(HazardSubject hazard, Instant occurredAt) implements HazardEvent {}
