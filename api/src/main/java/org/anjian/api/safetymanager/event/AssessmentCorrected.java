package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/**
 * A result was corrected; the first one stays readable.
 *
 * @param assessment the assessment as it now reads, under the id it always had
 * @param assessedOn the day of the assessment that is corrected
 */
@Revision("1")
public record AssessmentCorrected(
        PostSubject post,
        Instant occurredAt,
        Assessment assessment,
        AssessmentResult previousResult,
        LocalDate assessedOn,
        String reason)
        implements AssessmentEvent {}
