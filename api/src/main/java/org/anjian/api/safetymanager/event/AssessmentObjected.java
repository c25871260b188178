package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * Somebody objected to a result.
 *
 * @param objectedBy the account that objected
 */
@Revision("1")
public record AssessmentObjected(
        PostSubject post, Instant occurredAt, String assessmentId, String grounds, String objectedBy)
        implements AssessmentEvent {}
