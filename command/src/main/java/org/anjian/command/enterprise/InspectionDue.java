package org.anjian.command.enterprise;

import java.time.LocalDate;

/**
 * The deadline at the end of the interval of a risk grade.
 *
 * @param inspectBy the last day of the interval
 */
record InspectionDue(LocalDate inspectBy) {

    static final String NAME = "enterprise-inspection-due";
}
