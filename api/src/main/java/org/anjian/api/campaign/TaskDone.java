package org.anjian.api.campaign;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;

/** A task of a unit that was done. */
public record TaskDone(PhaseTask task, LocalDate on, Delivery delivery) {

    public TaskDone {
        Required.value(task, "task");
        Required.value(on, "on");
        Required.value(delivery, "delivery");
    }
}
