package org.anjian.api.ruleparameter;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One value of a number, of one level, in force in a region from a day on.
 *
 * @param region where it applies, with all below; null for everywhere
 * @param effectiveFrom the first day on which facts are judged by it
 * @param effectiveUntil the last day; null where it has none
 * @param source where it is written, and how that was verified
 * @param confidence how sure the source is, 0 to 1; null where nobody said
 */
public record RuleValue(
        RuleLevel level,
        @Nullable RegionCode region,
        long value,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        @Nullable Double confidence,
        ValueOrigin origin) {

    public RuleValue {
        Required.value(level, "level");
        Required.value(effectiveFrom, "effectiveFrom");
        source = Required.text(source, "source");
        origin = origin == null ? ValueOrigin.SHIPPED : origin;
    }

    /** Whether it is a value of a region at all, on whatever days. */
    public boolean appliesIn(RegionCode where) {
        return region == null || where.isWithin(region);
    }

    /** Whether facts of a day in a region are judged by it, as far as it alone is looked at. */
    public boolean applies(RegionCode where, LocalDate day) {
        return appliesIn(where)
                && !day.isBefore(effectiveFrom)
                && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }
}
