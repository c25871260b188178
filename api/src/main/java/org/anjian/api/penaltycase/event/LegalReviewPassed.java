package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The legal review was passed (法制审核通过, ML20-04b).
 *
 * @param reviewer the account of the reviewer, who does not handle the case
 */
@Revision("1")
public record LegalReviewPassed(PenaltyCaseSubject penaltyCase, Instant occurredAt, String reviewer, String opinion)
        implements PenaltyCaseEvent {}
