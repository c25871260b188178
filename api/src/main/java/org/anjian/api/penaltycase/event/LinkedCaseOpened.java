package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** A case against the unit was opened beside the one against the person (同时查处, QX24-P3c). */
@Revision("1")
public record LinkedCaseOpened(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, PenaltyCaseId linkedCase, String reason)
        implements PenaltyCaseEvent {}
