package org.anjian.api.staffing.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the whole leadership of the enterprise (领导班子, QJ16-03b). */
public record RecordLeadership(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        List<Leader> leaders,
        Instant occurredAt,
        @Nullable String commandId)
        implements StaffingCommand {

    public RecordLeadership {
        Required.value(enterpriseId, "enterpriseId");
        leaders = Required.list(leaders, "leaders");
        Required.value(occurredAt, "occurredAt");
        if (leaders.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "leaders");
        }
    }
}
