package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/** Listed supervision passed its due date. */
@Revision("1")
public record ListingOverdue(HazardSubject hazard, Instant occurredAt, String listingBody, LocalDate dueOn)
        implements HazardEvent {}
