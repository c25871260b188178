package org.anjian.config.readmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.VerificationResult;

/**
 * {@code ./anjian verify}: folds the whole store, or what one read model takes of it, and compares it with the live indices,
 * document by document.
 */
final class VerifyJob implements Job {

    private final ReadModels models;

    VerifyJob(ReadModels models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        long documents = 0;
        long differences = 0;
        List<Map<String, Object>> results = new ArrayList<>();
        List<String> asked = arguments
                .oneOf("model", "read model", models.names())
                .map(List::of)
                .orElseGet(models::names);
        for (String model : asked) {
            progress.throwIfCancelled();
            long before = documents;
            VerificationResult result = models.verify(model, compared -> {
                progress.throwIfCancelled();
                progress.report(before + compared, JobProgress.UNKNOWN, "comparing " + model);
            });
            documents += result.documents();
            differences += result.differences();
            results.add(row(result));
        }
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("documents", documents);
        total.put("differences", differences);
        total.put("models", results);
        return total;
    }

    private static Map<String, Object> row(VerificationResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("model", result.readModel());
        row.put("documents", result.documents());
        row.put("differences", result.differences());
        row.put("firstDiffering", result.firstDiffering());
        return row;
    }
}
