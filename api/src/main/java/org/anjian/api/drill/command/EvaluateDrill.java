package org.anjian.api.drill.command;

import java.time.Instant;
import org.anjian.api.drill.DrillProgrammeCommand;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates what a drill achieved (演练效果评估, QX24-17).
 *
 * @param improvements what is to be improved
 */
public record EvaluateDrill(
        @TargetAggregateIdentifier DrillProgrammeId drillProgrammeId,
        String drillId,
        String conclusion,
        @Nullable String improvements,
        Instant occurredAt,
        @Nullable String commandId)
        implements DrillProgrammeCommand {

    public EvaluateDrill {
        Required.value(drillProgrammeId, "drillProgrammeId");
        drillId = Required.name(drillId, "drillId");
        conclusion = Required.text(conclusion, "conclusion");
        improvements = Required.optionalText(improvements, "improvements");
        Required.value(occurredAt, "occurredAt");
    }
}
