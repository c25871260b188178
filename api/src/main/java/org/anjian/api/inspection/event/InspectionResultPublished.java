package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The result was published (一公开, ML20-05d). */
@Revision("1")
public record InspectionResultPublished(
        InspectionSubject inspection, Instant occurredAt, String channel, String summary) implements InspectionEvent {}
