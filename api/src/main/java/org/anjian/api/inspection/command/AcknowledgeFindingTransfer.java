package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes a finding over from another department (NL-AQ69). */
public record AcknowledgeFindingTransfer(
        @TargetAggregateIdentifier InspectionId inspectionId,
        int number,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public AcknowledgeFindingTransfer {
        Required.value(inspectionId, "inspectionId");
        Required.value(occurredAt, "occurredAt");
    }
}
