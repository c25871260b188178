package org.anjian.api.penaltycase.event;

import java.time.Instant;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.axonframework.serialization.Revision;

/** The case was reviewed (案审, QJ16-07b). */
@Revision("1")
public record CaseReviewed(
        PenaltyCaseSubject penaltyCase, Instant occurredAt, ReviewOpinion opinion, String reasons, String reviewer)
        implements PenaltyCaseEvent {}
