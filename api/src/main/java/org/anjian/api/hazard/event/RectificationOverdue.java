package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The due date passed without a result (QJ22B-09). */
@Revision("1")
public record RectificationOverdue(HazardSubject hazard, Instant occurredAt, LocalDate dueOn) implements HazardEvent {}
