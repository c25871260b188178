package org.anjian.api.backdating.query;

import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How much is recorded late, per office or officer. Answered with
 * {@link org.anjian.api.backdating.view.BackdatingStatistics}.
 *
 * @param hours late is what was recorded more than so many hours after it happened; null stands for the setting
 */
public record CountBackdated(
        BackdatingFilter filter, @Nullable Integer hours, BackdatingBy by, PageRequest page) {

    public CountBackdated {
        hours = FindBackdated.checked(hours);
    }
}
