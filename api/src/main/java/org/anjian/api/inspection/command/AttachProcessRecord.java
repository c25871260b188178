package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.NewProcessRecord;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Attaches a record of the process by its digest (执法全过程记录, QJ16-06e). */
public record AttachProcessRecord(
        @TargetAggregateIdentifier InspectionId inspectionId,
        NewProcessRecord record,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public AttachProcessRecord {
        Required.value(inspectionId, "inspectionId");
        Required.value(record, "record");
        Required.value(occurredAt, "occurredAt");
    }
}
