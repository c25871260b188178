package org.anjian.api.inspectionclue.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.axonframework.serialization.Revision;

/** An inspection was opened on a clue; the account is of whoever said so. */
@Revision("1")
public record InspectionClueTakenUp(
        InspectionClueSubject clue, Instant occurredAt, InspectionId inspectionId, String by)
        implements InspectionClueEvent {}
