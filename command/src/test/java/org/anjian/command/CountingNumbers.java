package org.anjian.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.anjian.command.numbering.NumberSeries;

/** A series that starts where a test wants it to. */
public final class CountingNumbers implements NumberSeries {

    private final Map<String, Long> last = new HashMap<>();
    private final long start;

    public CountingNumbers(long start) {
        this.start = start;
    }

    @Override
    public String draw(String issuer, String kind, int year, LongFunction<String> form) {
        return form.apply(last.merge(issuer + "|" + kind + "|" + year, start, (before, first) -> before + 1));
    }
}
