package org.anjian.config.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.whatif.AlternativeDeadline;
import org.anjian.api.whatif.DayCount;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.LatenessEnds;
import org.anjian.api.whatif.WhatIfState;
import org.anjian.api.whatif.query.AskWhatIf.Wanted;
import org.anjian.api.whatif.query.WhatIfComparison;
import org.anjian.api.whatif.query.WhatIfProgress;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.anjian.query.whatif.WhatIfRuns;

/** {@code ./anjian what-if}: how hazards would stand under another rule; one that was stopped goes on. */
final class WhatIfJob implements Job {

    private static final int ALL = 100;

    private final WhatIfRuns runs;

    WhatIfJob(WhatIfRuns runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "what-if";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        WhatIfProgress view = runs.compute(
                question(arguments),
                Wanted.A_FRESH_ONE,
                step -> progress.report(step.percent(), ALL, "folding hazards under both rules"),
                progress::isCancelled);
        progress.throwIfCancelled();
        if (view.state() == WhatIfState.RUNNING) {
            throw new JobRefused("CONFLICT", "the same comparison is being computed already; ask again later");
        }
        return told(view);
    }

    private static HazardWhatIf question(JobArguments arguments) {
        try {
            List<AlternativeDeadline> deadlines = new ArrayList<>();
            for (HazardGrade severity : HazardGrade.values()) {
                arguments
                        .optionalText(severity.name().toLowerCase(Locale.ROOT))
                        .map(text -> deadline(severity, text))
                        .ifPresent(deadlines::add);
            }
            return new HazardWhatIf(
                    new RegionCode(arguments.text("region")),
                    LocalDate.parse(arguments.text("from")),
                    LocalDate.parse(arguments.text("to")),
                    deadlines,
                    arguments
                            .optionalText("lateUntil")
                            .map(LatenessEnds::valueOf)
                            .orElse(null));
        } catch (RefusedException refused) {
            throw new JobRefused("INVALID", refused.getMessage());
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw new JobRefused("INVALID", "cannot be understood: " + malformed.getMessage());
        }
    }

    /** Such as {@code 15w} for working days and {@code 30d} for calendar days. */
    private static AlternativeDeadline deadline(HazardGrade severity, String text) {
        if (!text.matches("\\d{1,4}[wd]")) {
            throw new JobRefused(
                    "INVALID", "a deadline is like 15w (working days) or 30d (calendar days), not " + text);
        }
        return new AlternativeDeadline(
                severity,
                Integer.parseInt(text.substring(0, text.length() - 1)),
                text.endsWith("w") ? DayCount.WORKING : DayCount.CALENDAR);
    }

    private static Map<String, Object> told(WhatIfProgress view) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", view.id());
        told.put("state", view.state().name());
        told.put("asOf", view.asOf().toString());
        told.put("expiresAt", view.expiresAt().toString());
        if (view.failure() != null) {
            told.put("failure", view.failure());
        }
        WhatIfComparison comparison = view.comparison();
        if (comparison != null) {
            told.put("recorded", comparison.recorded());
            told.put("alternative", comparison.alternative());
            told.put("differing", comparison.differing());
            told.put("bySeverity", comparison.bySeverity());
            told.put("byMonth", comparison.byMonth());
            told.put("byRegion", comparison.byRegion());
        }
        return told;
    }
}
