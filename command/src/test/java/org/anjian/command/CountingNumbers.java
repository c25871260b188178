package org.anjian.command;

import java.util.HashMap;
import java.util.Map;
import org.anjian.api.region.RegionCode;
import org.anjian.command.numbering.NumberKind;
import org.anjian.command.numbering.NumberSeries;

/** A series that starts where a test wants it to. */
public final class CountingNumbers implements NumberSeries {

    private final Map<String, Long> last = new HashMap<>();
    private final long start;

    public CountingNumbers(long start) {
        this.start = start;
    }

    @Override
    public String next(RegionCode region, NumberKind kind, int year) {
        long ordinal = last.merge(region + "|" + kind + "|" + year, start, (before, first) -> before + 1);
        return NumberSeries.format(region, kind, year, ordinal);
    }
}
