package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The source had closed an inspection that was taken over. */
@Revision("1")
public record TakenOverInspectionClosed(InspectionSubject inspection, Instant occurredAt) implements InspectionEvent {}
