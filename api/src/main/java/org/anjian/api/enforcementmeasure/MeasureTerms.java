package org.anjian.api.enforcementmeasure;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a measure must say: circumstances, time limit, executor and steps (QJ16-05c). What is missing makes it incomplete.
 *
 * @param circumstances in which circumstances it is imposed
 * @param until the last day
 * @param executor the post or unit that is responsible for carrying it out
 * @param steps how it is carried out
 */
public record MeasureTerms(
        @Nullable String circumstances,
        @Nullable LocalDate until,
        @Nullable String executor,
        List<String> steps) {

    public MeasureTerms {
        circumstances = Required.optionalText(circumstances, "circumstances");
        executor = Required.optionalText(executor, "executor");
        steps = Required.list(steps, "steps");
    }
}
