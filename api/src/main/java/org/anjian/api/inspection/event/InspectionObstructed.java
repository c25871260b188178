package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The enterprise obstructed the inspection (拒绝、阻碍检查). */
@Revision("1")
public record InspectionObstructed(InspectionSubject inspection, Instant occurredAt, String circumstances)
        implements InspectionEvent {}
