package org.anjian.api.backdating.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The events that were recorded late, the latest first. Answered with a {@link org.anjian.api.timeline.query.TimelinePage}.
 *
 * @param hours late is what was recorded more than so many hours after it happened; null stands for the setting
 * @param counted whether the total is asked for
 */
public record FindBackdated(
        BackdatingFilter filter, @Nullable Integer hours, PageRequest page, boolean counted) {

    /** Ten years. */
    private static final int MOST_HOURS = 24 * 3_653;

    public FindBackdated {
        hours = checked(hours);
    }

    /**
     * Hours within what can be asked.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where they are negative or more than ten years
     */
    static @Nullable Integer checked(@Nullable Integer hours) {
        if (hours != null && (hours < 0 || hours > MOST_HOURS)) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
        return hours;
    }
}
