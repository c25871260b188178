package org.anjian.api.checkplace.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the registered places were checked in a month (QX24-20).
 *
 * @param month as 2024-05
 * @param registered the places in the register in that month
 * @param checked those with at least one check
 * @param rate between 0 and 1; null where no place is registered
 * @param missing the places without a check, by name, at most {@link #NAMED}
 * @param rarelyChecked dangerous places that no plan has checked every week or day, by name, at most {@link #NAMED}
 */
public record PlaceCoverage(
        String month,
        int registered,
        int checked,
        @Nullable Double rate,
        List<String> missing,
        List<String> rarelyChecked) {

    /** How many places are named. */
    public static final int NAMED = 500;

    public PlaceCoverage {
        missing = List.copyOf(missing);
        rarelyChecked = List.copyOf(rarelyChecked);
    }
}
