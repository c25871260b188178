package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The time in which the court may be asked ended without an application (QJ16-14c). */
@Revision("1")
public record CourtEnforcementWindowMissed(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate courtUntil)
        implements PenaltyCaseEvent {}
