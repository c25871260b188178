package org.anjian.api.safetymanager.event;

import java.time.Instant;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** Qualification and ability were both found sufficient (QJ22A-08a). */
@Revision("1")
public record PreJobAssessmentPassed(PostSubject post, Instant occurredAt, Assessment assessment)
        implements AssessmentEvent {}
