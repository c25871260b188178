package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The case was closed (结案). */
@Revision("1")
public record PenaltyCaseClosed(PenaltyCaseSubject penaltyCase, Instant occurredAt, ClosingReason reason, String note)
        implements PenaltyCaseEvent {}
