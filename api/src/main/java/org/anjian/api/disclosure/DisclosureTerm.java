package org.anjian.api.disclosure;

import java.time.LocalDate;
import org.anjian.api.campaign.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done.
 *
 * @param parameter the number of the rulebook that sets it, such as {@code NL-AQ78.penaltyDisclosureWorkingDays}
 * @param workingDays that number, in working days after the day of the fact
 * @param dueOn the last day; null until the working-day calendar of its year is published
 */
public record DisclosureTerm(
        String parameter, int workingDays, @Nullable LocalDate dueOn) {

    /** The same with the last day that the calendar tells, or none where it tells none. */
    public DisclosureTerm until(@Nullable LocalDate last) {
        return new DisclosureTerm(parameter, workingDays, last);
    }

    /** Whether what was done on a day was done in time; null while the last day is unknown. */
    public @Nullable Timeliness judge(LocalDate doneOn) {
        if (dueOn == null) {
            return null;
        }
        return doneOn.isAfter(dueOn) ? Timeliness.LATE : Timeliness.ON_TIME;
    }
}
