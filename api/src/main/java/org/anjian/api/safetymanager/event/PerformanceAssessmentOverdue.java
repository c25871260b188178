package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * The cycle passed without a performance assessment (QJ22A-10c).
 *
 * @param dueOn the last day for it
 * @param regulator the regulator that owed it
 */
@Revision("1")
public record PerformanceAssessmentOverdue(PostSubject post, Instant occurredAt, LocalDate dueOn, String regulator)
        implements SafetyManagerEvent {}
