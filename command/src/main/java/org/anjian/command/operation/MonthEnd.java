package org.anjian.command.operation;

/**
 * The end of a month in which operations are owed.
 *
 * @param month such as 2016-08
 */
record MonthEnd(String month) {

    static final String NAME = "operation-month-end";
}
