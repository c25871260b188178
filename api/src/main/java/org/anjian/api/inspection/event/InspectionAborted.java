package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The inspection did not take place or was broken off. */
@Revision("1")
public record InspectionAborted(InspectionSubject inspection, Instant occurredAt, String reason)
        implements InspectionEvent {}
