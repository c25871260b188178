package org.anjian.api.monthlyreturn;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;

/**
 * What the figures of a return count: the acts of one regulator about its region and everything below, in one month.
 *
 * @param organisation the code of the regulator
 * @param region the region whose subtree counts
 * @param from the first day of the month
 * @param to the last day of the month
 */
public record ReturnFilter(String organisation, RegionCode region, LocalDate from, LocalDate to) {

    /** What the return of a regulator for a month counts. */
    public static ReturnFilter of(String organisation, RegionCode region, ReturnMonth month) {
        return new ReturnFilter(organisation, region, month.first(), month.last());
    }

    /** Whether a day is in the month. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As it is digested. */
    String canonical() {
        return organisation + "|" + region + "|" + from + "|" + to;
    }
}
