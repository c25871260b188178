package org.anjian.api.constructionproject.event;

import java.time.Instant;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.axonframework.serialization.Revision;

/**
 * The safety conditions of a project were reviewed.
 *
 * @param reviewer the organisation that reviewed
 */
@Revision("1")
public record SafetyAccessReviewed(
        ConstructionProjectSubject project, Instant occurredAt, AccessReview result, String conclusion, String reviewer)
        implements ConstructionProjectEvent {}
