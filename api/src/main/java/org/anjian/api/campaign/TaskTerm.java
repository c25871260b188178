package org.anjian.api.campaign;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is owed.
 *
 * @param deferrableFrom from when on a task not done yet counts as deferred
 */
public record TaskTerm(
        PhaseTask task, LocalDate dueOn, @Nullable LocalDate deferrableFrom) {

    public TaskTerm {
        Required.value(task, "task");
        Required.value(dueOn, "dueOn");
    }
}
