package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** An objection was rejected. */
@Revision("1")
public record ObjectionRejected(PostSubject post, Instant occurredAt, String assessmentId, String reason)
        implements AssessmentEvent {}
