package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Writes the record on site: place, content, handling (现场检查记录, NL-AQ68). */
public record RecordInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        OnSiteRecord record,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public RecordInspection {
        Required.value(inspectionId, "inspectionId");
        Required.value(record, "record");
        Required.value(occurredAt, "occurredAt");
    }
}
