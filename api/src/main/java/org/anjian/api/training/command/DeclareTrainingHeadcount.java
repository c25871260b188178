package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.TrainingCommand;
import org.jspecify.annotations.Nullable;

/** Declares how many people of each group training must reach in a year (QJ16-03h); the last declaration counts. */
public record DeclareTrainingHeadcount(
        EnterpriseId enterpriseId,
        int year,
        Headcount headcount,
        Instant occurredAt,
        @Nullable String commandId) implements TrainingCommand {

    public DeclareTrainingHeadcount {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(headcount, "headcount");
        Required.value(occurredAt, "occurredAt");
    }
}
