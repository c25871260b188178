package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** The due date is near: a reminder. */
@Revision("1")
public record RectificationDueSoon(HazardSubject hazard, Instant occurredAt, LocalDate dueOn) implements HazardEvent {}
