package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A performance assessment was made (QJ22A-10c).
 *
 * @param nextDueOn the last day for the next one; null where the post is in no cycle
 */
@Revision("1")
public record PerformanceAssessmentRecorded(
        PostSubject post,
        Instant occurredAt,
        Assessment assessment,
        @Nullable LocalDate nextDueOn) implements AssessmentEvent {}
