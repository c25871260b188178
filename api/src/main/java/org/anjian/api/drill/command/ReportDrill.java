package org.anjian.api.drill.command;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeCommand;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports a drill to the regulator (报送演练情况, NL-YJ08). */
public record ReportDrill(
        @TargetAggregateIdentifier DrillProgrammeId drillProgrammeId,
        String drillId,
        String regulator,
        Instant occurredAt,
        @Nullable String commandId)
        implements DrillProgrammeCommand {

    public ReportDrill {
        Required.value(drillProgrammeId, "drillProgrammeId");
        drillId = Required.name(drillId, "drillId");
        regulator = Required.name(regulator, "regulator");
        Required.value(occurredAt, "occurredAt");
    }
}
