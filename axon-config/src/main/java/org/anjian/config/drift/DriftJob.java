package org.anjian.config.drift;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.jspecify.annotations.Nullable;

/** {@code ./anjian drift}: a check of the read models against the ledger, by hand. */
final class DriftJob implements Job {

    private final DriftWatch watch;
    private final int sample;

    DriftJob(DriftWatch watch, int sample) {
        this.watch = watch;
        this.sample = sample;
    }

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        DriftOutcome outcome = watch.check(models(arguments), sample(arguments), progress)
                .orElseThrow(() -> new JobRefused("CONFLICT", "another check is running; wait for its end"));
        return told(outcome);
    }

    private List<String> models(JobArguments arguments) {
        return arguments
                .oneOf("model", "read model", watch.models())
                .map(List::of)
                .orElseGet(watch::models);
    }

    private @Nullable Integer sample(JobArguments arguments) {
        if (arguments.flag("all")) {
            if (arguments.optionalText("sample").isPresent()) {
                throw new JobRefused("INVALID", "either a sample or all, not both");
            }
            return null;
        }
        long asked = arguments.number("sample", sample);
        if (asked < DriftProperties.FEWEST || asked > DriftProperties.MOST) {
            throw new JobRefused(
                    "INVALID",
                    "the sample must be between " + DriftProperties.FEWEST + " and " + DriftProperties.MOST + ", not "
                            + asked);
        }
        return (int) asked;
    }

    /** An outcome as the operator sees it. */
    static Map<String, Object> told(DriftOutcome outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("checkedAt", outcome.endedAt().toString());
        told.put(
                "seconds",
                Duration.between(outcome.begunAt(), outcome.endedAt()).toSeconds());
        told.put("models", outcome.models());
        told.put("records", outcome.records());
        told.put("documents", outcome.documents());
        told.put("found", outcome.found());
        told.put("healed", outcome.healed());
        told.put("remaining", outcome.remaining());
        told.put("notLooked", outcome.notLooked());
        told.put("well", outcome.isWell());
        return told;
    }
}
