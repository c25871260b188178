package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records how an item of the checklist was found on site. */
public record CheckChecklistItem(
        @TargetAggregateIdentifier InspectionId inspectionId,
        int item,
        ItemAnswer answer,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public CheckChecklistItem {
        Required.value(inspectionId, "inspectionId");
        Required.value(answer, "answer");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
