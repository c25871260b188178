package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Hands a finding to the department it belongs to (移送, NL-AQ69, QJ16-08b). */
public record TransferFinding(
        @TargetAggregateIdentifier InspectionId inspectionId,
        int number,
        ResponsibleBody to,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public TransferFinding {
        Required.value(inspectionId, "inspectionId");
        Required.value(to, "to");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
