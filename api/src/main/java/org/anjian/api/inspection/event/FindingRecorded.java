package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** Something was found. */
@Revision("1")
public record FindingRecorded(InspectionSubject inspection, Instant occurredAt, Finding finding)
        implements InspectionEvent {}
