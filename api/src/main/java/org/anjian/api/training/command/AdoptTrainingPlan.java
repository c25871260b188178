package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingPlan;
import org.jspecify.annotations.Nullable;

/** Adopts the training plan of a year, or replaces it (年度教育培训计划, QX24-09). */
public record AdoptTrainingPlan(
        EnterpriseId enterpriseId,
        int year,
        TrainingPlan plan,
        Instant occurredAt,
        @Nullable String commandId) implements TrainingCommand {

    public AdoptTrainingPlan {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(plan, "plan");
        Required.value(occurredAt, "occurredAt");
    }
}
