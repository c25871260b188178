package org.anjian.api.compliancesurvey.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A survey was made.
 *
 * @param rate compliant of surveyed, between 0 and 1
 * @param previousRate the rate of the survey before it; null for the first
 * @param previousOn the day of the survey before it
 */
@Revision("1")
public record ComplianceSurveyRecorded(
        ComplianceSubject file,
        Instant occurredAt,
        int surveyed,
        int compliant,
        List<MotiveCount> motives,
        double rate,
        @Nullable Double previousRate,
        @Nullable LocalDate previousOn)
        implements ComplianceEvent {

    public ComplianceSurveyRecorded {
        motives = List.copyOf(motives);
    }
}
