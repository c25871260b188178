package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Concludes an inspection (QJ16-06e, NL-AQ68, QX24-P3b). */
public record CompleteInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String conclusion,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public CompleteInspection {
        Required.value(inspectionId, "inspectionId");
        conclusion = Required.text(conclusion, "conclusion");
        Required.value(occurredAt, "occurredAt");
    }
}
