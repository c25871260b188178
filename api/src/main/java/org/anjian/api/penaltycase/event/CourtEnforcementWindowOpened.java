package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The time began in which the court may be asked (NL-QZ53). */
@Revision("1")
public record CourtEnforcementWindowOpened(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate courtFrom, LocalDate courtUntil)
        implements PenaltyCaseEvent {}
