package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives an inspection up, or breaks it off. */
public record AbortInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public AbortInspection {
        Required.value(inspectionId, "inspectionId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
