package org.anjian.importing.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.anjian.importing.source.ImportRow;
import org.anjian.operations.JobProgress;

/** One run through the rows of a source, by the thread that reads them. */
final class ImportRun {

    /** How many rows may be under way behind the first that has not ended. */
    static final int AHEAD = 4_096;

    private static final int BATCH = 512;
    private static final int CHECKPOINT_EVERY = 2_048;
    private static final long BEAT_MILLIS = 200;

    private final Account account;
    private final Workers workers;
    private final KnownRecords known;
    private final Checkpoints checkpoints;
    private final ProgressLine line;
    private final JobProgress progress;
    private long ordinal;

    ImportRun(
            Account account,
            Workers workers,
            KnownRecords known,
            Checkpoints checkpoints,
            ProgressLine line,
            JobProgress progress) {
        this.account = account;
        this.workers = workers;
        this.known = known;
        this.checkpoints = checkpoints;
        this.line = line;
        this.progress = progress;
    }

    void run(Iterator<ImportRow> rows) throws InterruptedException {
        for (long settled = account.tally().read(); ordinal < settled && rows.hasNext(); ordinal++) {
            rows.next();
        }
        List<ImportRow> batch = new ArrayList<>(BATCH);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == BATCH || !rows.hasNext()) {
                dispatch(batch);
                batch.clear();
                beat();
            }
        }
        workers.end();
        while (!workers.hasEnded(BEAT_MILLIS)) {
            beat();
        }
        beat();
    }

    private void dispatch(List<ImportRow> batch) throws InterruptedException {
        Set<String> existing = known.existing(asked(batch));
        for (ImportRow row : batch) {
            while (!account.open(BEAT_MILLIS)) {
                beat();
            }
            switch (row) {
                case ImportRow.Rejected rejected -> account.end(ordinal, row, new Outcome.Rejected(rejected.reasons()));
                case ImportRow.Sendable sendable -> {
                    if (existing.contains(sendable.enterprise().raw())) {
                        workers.known(sendable.enterprise().raw());
                    }
                    if (sendable.records().stream().allMatch(record -> existing.contains(record.id()))) {
                        account.end(ordinal, row, Outcome.ALREADY_THERE);
                    } else {
                        workers.submit(ordinal, sendable.without(existing));
                    }
                }
            }
            ordinal++;
        }
    }

    private Set<String> asked(List<ImportRow> batch) {
        Set<String> ids = new HashSet<>();
        for (ImportRow row : batch) {
            if (row instanceof ImportRow.Sendable sendable) {
                sendable.records().forEach(record -> ids.add(record.id()));
                if (sendable.registration() != null
                        && !workers.knows(sendable.enterprise().raw())) {
                    ids.add(sendable.enterprise().raw());
                }
            }
        }
        return ids;
    }

    private void beat() {
        line.report(account.tally());
        if (account.sinceCheckpoint() >= CHECKPOINT_EVERY) {
            checkpoints.save(account.checkpoint());
        }
        Throwable failure = workers.failure();
        switch (failure) {
            case null -> progress.throwIfCancelled();
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}
