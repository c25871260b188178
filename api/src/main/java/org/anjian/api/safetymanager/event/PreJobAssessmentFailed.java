package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** Qualification or ability was found insufficient (QJ22A-08a). */
@Revision("1")
public record PreJobAssessmentFailed(PostSubject post, Instant occurredAt, Assessment assessment)
        implements AssessmentEvent {}
