package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** A later due date was granted. */
@Revision("1")
public record RectificationDeadlineExtended(
        HazardSubject hazard,
        Instant occurredAt,
        LocalDate dueOn,
        LocalDate previousDueOn,
        String reason,
        String applicant)
        implements HazardEvent {}
