package org.anjian.importing.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.anjian.importing.source.RecordSource;
import org.anjian.operations.JobProgress;

/**
 * Sends the rows of a source to the ledger, many at a time, and accounts for every row: imported, there already, or
 * rejected with its reasons. An import that was interrupted continues from its last checkpoint; one that had ended is
 * run as a new one, and finds everything there.
 */
public final class ImportPipeline {

    private final CommandSender sender;
    private final KnownRecords known;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final int workers;

    /** @param workers how many commands are under way at a time */
    public ImportPipeline(CommandSender sender, KnownRecords known, Checkpoints checkpoints, Clock clock, int workers) {
        this.sender = sender;
        this.known = known;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.workers = workers;
    }

    /**
     * Imports a source.
     *
     * @param adapter the name of its adapter
     * @param folder where the report files go
     * @throws java.util.concurrent.CancellationException if the operator wants it to end; the checkpoint is kept
     * @throws LedgerUnavailable if the ledger cannot be reached any more; the checkpoint is kept
     */
    public ImportReport run(String adapter, RecordSource source, Path folder, JobProgress progress)
            throws InterruptedException {
        String identity = identity(adapter, source);
        Checkpoint from = checkpoints
                .unfinished(identity)
                .orElseGet(() -> Checkpoint.start(identity, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        var line =
                new ProgressLine(progress, clock, source.total(), from.tally().read());
        try (var reports = new Reports(folder, adapter, from)) {
            var account = new Account(from, reports, ImportRun.AHEAD);
            try (var threads = new Workers(workers, sender, account)) {
                new ImportRun(account, threads, known, checkpoints, line, progress).run(source.rows());
            } catch (RuntimeException | Error | InterruptedException e) {
                keep(account, e);
                throw e;
            }
            checkpoints.finish(account.checkpoint(), clock.instant());
            return new ImportReport(account.tally(), from.tally().read(), reports.rejects(), reports.repairs());
        }
    }

    /** Whether this source was imported to its end before. */
    public boolean hasFinished(String adapter, RecordSource source) {
        return checkpoints.hasFinished(identity(adapter, source));
    }

    // The threads have ended by then: what they did last is in the checkpoint.
    private void keep(Account account, Throwable cause) {
        try {
            checkpoints.save(account.checkpoint());
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static String identity(String adapter, RecordSource source) {
        return adapter + ":" + source.fingerprint();
    }
}
