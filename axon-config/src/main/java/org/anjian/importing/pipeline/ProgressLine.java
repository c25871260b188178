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

    /** The rows of this run; the frame around the text shows them with their rate. */
    void report(Tally tally) {
        progress.report(tally.read() - before, total - before, text(tally));
    }

    private String text(Tally tally) {
        String begin = before == 0 ? "importing" : String.format(Locale.ROOT, "continuing after row %,d", before);
        return String.format(Locale.ROOT, "%s, %,d rejected, %s left", begin, tally.rejected(), left(tally));
    }

    private String left(Tally tally) {
        long millis = Math.max(1, Duration.between(start, clock.instant()).toMillis());
        double rate = (tally.read() - before) * 1000.0 / millis;
        return rate > 0 ? time(Math.round((total - tally.read()) / rate)) : "?";
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
