package org.anjian.api.ruleparameter.query;

import java.time.LocalDate;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/**
 * One number of a rule. Answered with a {@link ParameterInForce}.
 *
 * @param region where
 * @param day the day of the facts
 * @param position wait until the read model has reached it
 */
public record FindRuleParameter(
        ParameterKey key,
        RegionCode region,
        LocalDate day,
        @Nullable Position position) {
    public FindRuleParameter {
        Required.value(key, "key");
        Required.value(region, "region");
        Required.value(day, "day");
    }
}
