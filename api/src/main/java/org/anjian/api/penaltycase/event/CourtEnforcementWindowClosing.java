package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The time in which the court may be asked ends soon (QJ16-14c). */
@Revision("1")
public record CourtEnforcementWindowClosing(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate courtUntil)
        implements PenaltyCaseEvent {}
