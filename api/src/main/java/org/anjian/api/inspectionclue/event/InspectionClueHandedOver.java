package org.anjian.api.inspectionclue.event;

import java.time.Instant;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.axonframework.serialization.Revision;

/** A clue was handed to a body that inspects. */
@Revision("1")
public record InspectionClueHandedOver(InspectionClueSubject clue, Instant occurredAt, String wording)
        implements InspectionClueEvent {}
