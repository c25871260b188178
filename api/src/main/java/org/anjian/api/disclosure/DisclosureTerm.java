package org.anjian.api.disclosure;

import java.time.LocalDate;

/**
 * By when something is to be done.
 *
 * @param parameter the number of the rulebook that sets it, such as {@code NL-AQ78.penaltyDisclosureWorkingDays}
 * @param workingDays that number, in working days after the day of the fact
 * @param dueOn the last day
 */
public record DisclosureTerm(String parameter, int workingDays, LocalDate dueOn) {}
