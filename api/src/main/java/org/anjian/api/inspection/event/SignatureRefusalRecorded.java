package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The enterprise would not sign; the officers noted it and reported it (NL-AQ68). */
@Revision("1")
public record SignatureRefusalRecorded(
        InspectionSubject inspection, Instant occurredAt, String reason, String reportedTo)
        implements InspectionEvent {}
