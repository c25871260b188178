package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.TechnologyKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the adoption of a safer process, technology, equipment or material (KM-3.2.1). */
public record RecordNewTechnology(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        TechnologyKind kind,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordNewTechnology {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(kind, "kind");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
    }
}
