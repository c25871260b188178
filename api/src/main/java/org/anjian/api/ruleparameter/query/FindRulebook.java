package org.anjian.api.ruleparameter.query;

import java.time.LocalDate;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Every rule with the values in force. Answered with {@link RulesInForce}.
 *
 * @param region where; everywhere where it is null: then only what applies everywhere counts
 * @param day the day of the facts
 * @param position wait until the read model has reached it
 */
public record FindRulebook(
        RegionCode region, LocalDate day, @Nullable Position position) {
    public FindRulebook {
        Required.value(region, "region");
        Required.value(day, "day");
    }
}
