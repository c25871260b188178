package org.anjian.api.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * A session of the year's plan.
 *
 * @param id what the enterprise calls it, one in a plan
 * @param plannedOn the last day on which it is to be held
 * @param categories whom it is for
 * @param hours the length, in hours
 */
public record PlannedSession(
        String id, LocalDate plannedOn, List<TrainingCategory> categories, String content, int hours) {

    public PlannedSession {
        id = Required.name(id, "id");
        Required.value(plannedOn, "plannedOn");
        categories = Required.list(categories, "categories");
        if (categories.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "categories");
        }
        content = Required.text(content, "content");
        if (hours < 1 || hours > TrainingRecord.LONGEST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
    }
}
