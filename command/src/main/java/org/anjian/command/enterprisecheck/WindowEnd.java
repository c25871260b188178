package org.anjian.command.enterprisecheck;

import java.time.LocalDate;

/**
 * The deadline at the end of a window.
 *
 * @param firstDay the first day of the window
 */
record WindowEnd(LocalDate firstDay) {

    static final String NAME = "checkplan-window";
}
