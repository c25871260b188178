package org.anjian.command.correctionorder;

import java.time.LocalDate;

/**
 * The deadline of a correction: the end of its last day (QJ22A-06a).
 *
 * @param dueOn the last day that it was made for; once the time is extended it changes nothing
 */
record CorrectionDue(LocalDate dueOn) {

    static final String NAME = "correctionorder-due";
}
