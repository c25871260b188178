package org.anjian.api.enterprisecheck.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the checks that the plans ask for were made; a window counts in the month in which it ends (QX24-19).
 *
 * @param plans how many plans there are
 * @param owed the windows that were checked or missed
 * @param checked the windows with a check
 * @param explained the windows without a check, but with a reason
 * @param rate between 0 and 1; null where nothing was owed
 * @param unexplained the windows without a check and without a reason, as {@code place: window}, at most {@link #NAMED}
 */
public record CheckCompletion(
        int plans,
        int owed,
        int checked,
        int explained,
        @Nullable Double rate,
        List<String> unexplained) {

    /** How many windows are named. */
    public static final int NAMED = 500;

    public CheckCompletion {
        unexplained = List.copyOf(unexplained);
    }
}
