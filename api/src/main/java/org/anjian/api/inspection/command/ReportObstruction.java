package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the enterprise obstructed the inspection (拒绝、阻碍检查). */
public record ReportObstruction(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String circumstances,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public ReportObstruction {
        Required.value(inspectionId, "inspectionId");
        circumstances = Required.text(circumstances, "circumstances");
        Required.value(occurredAt, "occurredAt");
    }
}
