package org.anjian.command.enterprise;

import java.time.LocalDate;
import org.anjian.api.enterprise.RiskGrade;

/**
 * How often an enterprise of a risk grade is inspected (QJ16-06b).
 *
 * @param months within how many months after the last inspection
 * @param since the day of the last inspection, or of the grading where there was none
 */
record InspectionRhythm(RiskGrade grade, int months, LocalDate since) {

    /** The last day for the next inspection. */
    LocalDate inspectBy() {
        return since.plusMonths(months);
    }

    InspectionRhythm after(LocalDate inspection) {
        return new InspectionRhythm(grade, months, inspection);
    }
}
