package org.anjian.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.LedgerUnavailable;
import org.anjian.importing.source.RecordAdapter;
import org.anjian.importing.source.RecordSource;
import org.anjian.importing.source.UnreadableSource;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;

/**
 * Imports a folder of another system's records. Arguments: {@code adapter} and {@code folder}. It ends when the read
 * models have caught up, so that what was imported can be read.
 */
public final class ImportJob implements Job {

    private final Map<String, RecordAdapter> adapters = new TreeMap<>();
    private final ImportPipeline pipeline;
    private final CaughtUp caughtUp;
    private final Path reports;

    /** @param reports the folder that the report files are written to */
    public ImportJob(Collection<RecordAdapter> adapters, ImportPipeline pipeline, CaughtUp caughtUp, Path reports) {
        adapters.forEach(adapter -> this.adapters.put(adapter.name(), adapter));
        this.pipeline = pipeline;
        this.caughtUp = caughtUp;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) throws InterruptedException {
        RecordAdapter adapter = adapters.get(arguments.text("adapter"));
        if (adapter == null) {
            throw new JobRefused("NOT_FOUND", "there is no such adapter; there are " + adapters.keySet());
        }
        Path place = place(arguments.text("folder"));
        try (RecordSource source = adapter.open(place)) {
            ImportReport report = pipeline.run(adapter.name(), source, reports, progress);
            caughtUp.await(progress);
            return result(report);
        } catch (UnreadableSource e) {
            throw new JobRefused("INVALID", e.getMessage());
        } catch (LedgerUnavailable e) {
            throw new JobRefused(
                    "UNAVAILABLE", e.getMessage() + "; run the import again, and it continues where it stopped");
        }
    }

    /** Whether the records of this place were imported to their end before. */
    boolean hasRun(String adapter, Path place) {
        try (RecordSource source = adapters.get(adapter).open(place)) {
            return pipeline.hasFinished(adapter, source);
        } catch (UnreadableSource e) {
            throw new JobRefused("INVALID", e.getMessage());
        }
    }

    private static Path place(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new JobRefused("INVALID", "the argument \"folder\" is no path: " + e.getReason());
        }
    }

    private static Map<String, Object> result(ImportReport report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("read", report.tally().read());
        result.put("imported", report.tally().imported());
        result.put("alreadyThere", report.tally().alreadyThere());
        result.put("rejected", report.tally().rejected());
        result.put("repaired", report.tally().repaired());
        result.put("continuedFrom", report.continuedFrom());
        result.put("rejects", report.rejects().toString());
        result.put("repairs", report.repairs().toString());
        return result;
    }
}
