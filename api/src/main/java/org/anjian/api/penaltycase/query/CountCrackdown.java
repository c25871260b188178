package org.anjian.api.penaltycase.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The three batches of the crackdown: closed, punished, suspended (关闭取缔一批、严厉处罚一批、停产整顿一批, QJ16-08d). Answered with
 * {@link CrackdownStatistics}.
 *
 * @param jurisdiction the region whose subtree is meant
 * @param period the days in which it happened; both ends are given
 * @param interval by which the rows divide the period
 * @param enterprise where only one enterprise is meant
 */
public record CountCrackdown(
        RegionCode jurisdiction,
        DateRange period,
        DateInterval interval,
        @Nullable EnterpriseId enterprise) {

    public CountCrackdown {
        Required.value(jurisdiction, "jurisdiction");
        Required.value(period, "period");
        Required.value(period.from(), "period.from");
        Required.value(period.to(), "period.to");
        Required.value(interval, "interval");
        if (period.to().isBefore(period.from())) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "period");
        }
    }
}
