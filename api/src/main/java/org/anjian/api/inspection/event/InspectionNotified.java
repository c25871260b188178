package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The enterprise was told of the inspection (检查通知). */
@Revision("1")
public record InspectionNotified(InspectionSubject inspection, Instant occurredAt, String channel)
        implements InspectionEvent {}
