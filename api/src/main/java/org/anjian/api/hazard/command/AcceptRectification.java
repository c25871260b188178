package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records acceptance by the business department (业务部门验收, QJ16-09). */
public record AcceptRectification(
        @TargetAggregateIdentifier HazardId hazardId,
        String department,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public AcceptRectification {
        Required.value(hazardId, "hazardId");
        department = Required.name(department, "department");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
