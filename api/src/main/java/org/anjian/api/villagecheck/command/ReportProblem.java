package org.anjian.api.villagecheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.anjian.api.villagecheck.VillageCheckCommand;
import org.anjian.api.villagecheck.VillageCheckId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports a problem that a check found to the township, which has the power to do something about it (问题上报, ML20-12f). */
public record ReportProblem(
        @TargetAggregateIdentifier VillageCheckId villageCheckId,
        String description,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements VillageCheckCommand {

    public ReportProblem {
        Required.value(villageCheckId, "villageCheckId");
        description = Required.text(description, "description");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
