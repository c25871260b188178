package org.anjian.config.readmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.RebuildProgress;

/** {@code ./anjian rebuild <model>|all}: folds the whole store into a new index while the old one serves. */
final class RebuildJob implements Job {

    private static final String ALL = "all";

    private final ReadModels models;

    RebuildJob(ReadModels models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (String model : asked(arguments)) {
            RebuildProgress done = models.rebuild(model, step -> report(step, progress), progress::isCancelled)
                    .orElseThrow(() -> new JobRefused("CONFLICT", "another rebuild of " + model + " is running"));
            results.add(result(done));
            progress.throwIfCancelled();
        }
        return Map.of("rebuilt", results);
    }

    private List<String> asked(JobArguments arguments) {
        if (arguments.text("model").equals(ALL)) {
            return models.names();
        }
        return arguments.oneOf("model", "read model", models.names()).stream().toList();
    }

    private static void report(RebuildProgress step, JobProgress progress) {
        progress.report(step.done(), step.total(), "folding events into " + step.index());
    }

    private static Map<String, Object> result(RebuildProgress done) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", done.readModel());
        result.put("index", done.index());
        result.put("documents", done.done());
        result.put("perSecond", done.perSecond());
        result.put("failed", done.failed());
        result.put("finished", done.finished());
        return result;
    }
}
