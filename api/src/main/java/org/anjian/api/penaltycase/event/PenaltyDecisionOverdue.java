package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** No decision was made in time (NL-CF54). */
@Revision("1")
public record PenaltyDecisionOverdue(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate decideBy)
        implements PenaltyCaseEvent {}
