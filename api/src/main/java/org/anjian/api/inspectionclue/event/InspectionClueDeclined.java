package org.anjian.api.inspectionclue.event;

import java.time.Instant;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.axonframework.serialization.Revision;

/** A body does not inspect on a clue; the account is of whoever said so. */
@Revision("1")
public record InspectionClueDeclined(InspectionClueSubject clue, Instant occurredAt, String reason, String by)
        implements InspectionClueEvent {}
