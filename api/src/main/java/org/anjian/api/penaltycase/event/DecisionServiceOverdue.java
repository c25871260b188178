package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The decision was not served in time (NL-CF61). */
@Revision("1")
public record DecisionServiceOverdue(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate serveBy)
        implements PenaltyCaseEvent {}
