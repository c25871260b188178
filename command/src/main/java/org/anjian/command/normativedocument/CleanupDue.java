package org.anjian.command.normativedocument;

import java.time.LocalDate;

/**
 * The deadline of the report on a clean-up (QJ16-01b).
 *
 * @param reportBy the last day for it
 */
record CleanupDue(LocalDate reportBy) {

    static final String NAME = "documentcleanup-report";
}
