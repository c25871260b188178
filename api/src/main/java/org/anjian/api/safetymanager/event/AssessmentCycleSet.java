package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A post is in the cycle of performance assessments (定期考核).
 *
 * @param firstDueOn the last day for the first assessment
 */
@Revision("1")
public record AssessmentCycleSet(
        PostSubject post,
        Instant occurredAt,
        AssessmentSchemeId schemeId,
        int schemeVersion,
        int months,
        LocalDate firstDueOn)
        implements SafetyManagerEvent {}
