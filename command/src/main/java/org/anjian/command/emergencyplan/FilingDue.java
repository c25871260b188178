package org.anjian.command.emergencyplan;

import java.time.LocalDate;

/**
 * The deadline of a filing: the end of the last day for it (NL-YJ07).
 *
 * @param planVersion the version that is to be filed
 * @param fileBy the last day
 */
record FilingDue(int planVersion, LocalDate fileBy) {

    static final String NAME = "emergencyplan-filing";

    /** The working days after publication in which the plan of a key unit is filed (NL-YJ07). */
    static final int WORKING_DAYS = 20;
}
