package org.anjian.importing.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.anjian.importing.source.ImportRow;

/**
 * Accounts for rows in file order although they end in any order: a row counts when all rows before it have ended. That
 * line is where an interrupted import continues. How far rows may run ahead of it is limited, and so is memory.
 */
final class Account {

    private record Ended(ImportRow row, Outcome outcome) {}

    private final Semaphore ahead;
    private final Reports reports;
    private final Map<Long, Ended> waiting = new HashMap<>();
    private Checkpoint latest;
    private Tally tally;

    Account(Checkpoint from, Reports reports, int ahead) {
        this.ahead = new Semaphore(ahead);
        this.reports = reports;
        this.latest = from;
        this.tally = from.tally();
    }

    /** Takes the place of one more row that has not ended; false if there was none in time. */
    boolean open(long millis) throws InterruptedException {
        return ahead.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    /** Notes the end of a row. */
    synchronized void end(long ordinal, ImportRow row, Outcome outcome) {
        waiting.put(ordinal, new Ended(row, outcome));
        for (Ended next = waiting.remove(tally.read()); next != null; next = waiting.remove(tally.read())) {
            tally = tally.plus(next.outcome(), !next.row().repairs().isEmpty());
            reports.write(next.row(), next.outcome());
            ahead.release();
        }
    }

    synchronized Tally tally() {
        return tally;
    }

    /** How many rows are accounted for that the last checkpoint does not have. */
    synchronized long sinceCheckpoint() {
        return tally.read() - latest.tally().read();
    }

    synchronized Checkpoint checkpoint() {
        latest = reports.checkpoint(latest, tally);
        return latest;
    }
}
