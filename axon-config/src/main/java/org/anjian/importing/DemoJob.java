package org.anjian.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anjian.importing.demo.DemoTour;
import org.anjian.importing.osha.OshaAdapter;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;

/**
 * Fills the ledger once with the sample records and tells three figures about them, as {@code lines} of text. Argument:
 * {@code samples}, the folder with the samples, where it is not the configured one.
 */
public final class DemoJob implements Job {

    private final ImportJob imports;
    private final DemoTour tour;
    private final Path samples;

    public DemoJob(ImportJob imports, DemoTour tour, Path samples) {
        this.imports = imports;
        this.tour = tour;
        this.samples = samples;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) throws InterruptedException {
        Path folder =
                arguments.optionalText("samples").map(Path::of).orElse(samples).resolve(OshaAdapter.NAME);
        if (!imports.hasRun(OshaAdapter.NAME, folder)) {
            imports.run(new JobArguments(Map.of("adapter", OshaAdapter.NAME, "folder", folder.toString())), progress);
        }
        List<String> lines = tour.lines();
        return Map.of("lines", lines);
    }
}
