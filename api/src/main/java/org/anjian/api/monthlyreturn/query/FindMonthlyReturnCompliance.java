package org.anjian.api.monthlyreturn.query;

import java.time.Instant;
import org.anjian.api.message.Position;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a month, and who did not (QJ22B-12b). Answered with a {@link MonthlyReturnCompliance}.
 *
 * @param month such as 2022-05
 * @param region the region whose subtree is meant
 * @param now the moment by which a return is missing
 * @param position wait until the read model has reached it
 */
public record FindMonthlyReturnCompliance(
        String month,
        RegionCode region,
        Instant now,
        @Nullable Position position) {

    public FindMonthlyReturnCompliance {
        month = ReturnMonth.parse(month, "month").toString();
        Required.value(region, "region");
        Required.value(now, "now");
    }
}
