package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/** The legal review was not passed (法制审核不通过, ML20-04b). */
@Revision("1")
public record LegalReviewRejected(PenaltyCaseSubject penaltyCase, Instant occurredAt, String reviewer, String opinion)
        implements PenaltyCaseEvent {}
