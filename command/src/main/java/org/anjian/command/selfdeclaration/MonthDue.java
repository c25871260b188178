package org.anjian.command.selfdeclaration;

import java.time.LocalDate;

/**
 * The deadline of a monthly declaration.
 *
 * @param month the month, such as 2016-08
 * @param dueOn the last day for it
 */
record MonthDue(String month, LocalDate dueOn) {

    static final String NAME = "selfdeclaration-month";
}
