package org.anjian.importing.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.anjian.operations.JobProgress;

/** Tells the operator how far an import is: rows, rate, rejected, time left. */
final class ProgressLine {

    private final JobProgress progress;
    private final Clock clock;
    private final long total;
    private final long before;
    private final Instant start;

    /** @param before the rows that an earlier run had accounted for, which say nothing about the rate of this one */
    ProgressLine(JobProgress progress, Clock clock, long total, long before) {
        this.progress = progress;
        this.clock = clock;
        this.total = total;
        this.before = before;
        this.start = clock.instant();
    }

    void report(Tally tally) {
        progress.report(tally.read(), total, text(tally));
    }

    String text(Tally tally) {
        long millis = Math.max(1, Duration.between(start, clock.instant()).toMillis());
        double rate = (tally.read() - before) * 1000.0 / millis;
        String left = rate > 0 ? time(Math.round((total - tally.read()) / rate)) : "?";
        return String.format(
                Locale.ROOT,
                "%,d of %,d rows, %,.0f a second, %,d rejected, %s left",
                tally.read(),
                total,
                rate,
                tally.rejected(),
                left);
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
