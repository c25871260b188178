package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The person in charge acted on the report. */
@Revision("1")
public record ReportedFindingHandled(HazardSubject hazard, Instant occurredAt, String action) implements HazardEvent {}
