package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.StatementOutcome;
import org.axonframework.serialization.Revision;

/** A statement was reviewed (陈述申辩复核, NL-CF44). */
@Revision("1")
public record StatementReviewed(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, StatementOutcome outcome, String reasons, String reviewer)
        implements PenaltyCaseEvent {}
