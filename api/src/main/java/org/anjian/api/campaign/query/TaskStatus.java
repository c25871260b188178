package org.anjian.api.campaign.query;

import java.time.LocalDate;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.refusal.Required;

/** A task of a unit as it stands on a day. */
public record TaskStatus(PhaseTask task, LocalDate dueOn, TaskState state) {

    public TaskStatus {
        Required.value(task, "task");
        Required.value(dueOn, "dueOn");
        Required.value(state, "state");
    }
}
