package org.anjian.command.safetymanager;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** Whether an appointment is one of those that the assessment before work is for (QJ22A-08a, QJ22A-16). */
@Component
class AssessmentBeforeWork {

    private static final ParameterKey ASSESSMENTS = new ParameterKey("QJ22A-08a.assessmentsBeforeWork");

    private final RuleParameters parameters;

    AssessmentBeforeWork(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Judged by the rule that was in force on the day of the appointment, not by today's.
     *
     * @param appointedOn in Asia/Shanghai
     */
    boolean isOwedBy(RegionCode region, LocalDate appointedOn) {
        return parameters
                .find(ASSESSMENTS, region, appointedOn)
                .filter(number -> number.value() > 0)
                .isPresent();
    }
}
