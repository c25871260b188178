package org.anjian.api.inspection.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The result of a random inspection was not published in time (ML20-05d). */
@Revision("1")
public record InspectionDisclosureOverdue(InspectionSubject inspection, Instant occurredAt, LocalDate publishBy)
        implements InspectionEvent {}
