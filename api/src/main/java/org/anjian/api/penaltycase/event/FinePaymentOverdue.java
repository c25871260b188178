package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The fine was not paid in time: the surcharge grows from the next day (NL-CF72). */
@Revision("1")
public record FinePaymentOverdue(PenaltyCaseSubject penaltyCase, Instant occurredAt, LocalDate payBy, long openFen)
        implements PenaltyCaseEvent {}
