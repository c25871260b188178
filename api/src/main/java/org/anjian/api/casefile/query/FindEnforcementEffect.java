package org.anjian.api.casefile.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How the effect of enforcement was evaluated for a year (ML20-04c). Answered with an {@link EnforcementEffect}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindEnforcementEffect(
        RegionCode region, int year, @Nullable Position position) {

    public FindEnforcementEffect {
        CalendarYears.require(year);
    }
}
