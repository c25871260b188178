package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Notes that the enterprise would not sign, and to whom that was reported (NL-AQ68). */
public record RecordSignatureRefusal(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String reason,
        String reportedTo,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public RecordSignatureRefusal {
        Required.value(inspectionId, "inspectionId");
        reason = Required.text(reason, "reason");
        reportedTo = Required.name(reportedTo, "reportedTo");
        Required.value(occurredAt, "occurredAt");
    }
}
