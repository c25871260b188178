package org.anjian.api.endorsement.event;

import java.time.Instant;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.axonframework.serialization.Revision;

/** The result was submitted and counts. */
@Revision("1")
public record InspectionResultSubmitted(EndorsedResultSubject inspectionResult, Instant occurredAt)
        implements EndorsedResultEvent {}
