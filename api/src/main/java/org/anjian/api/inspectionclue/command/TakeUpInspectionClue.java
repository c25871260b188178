package org.anjian.api.inspectionclue.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueCommand;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says which inspection was opened on a clue (立项检查). */
public record TakeUpInspectionClue(
        @TargetAggregateIdentifier InspectionClueId inspectionClueId,
        InspectionId inspectionId,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionClueCommand {

    public TakeUpInspectionClue {
        Required.value(inspectionClueId, "inspectionClueId");
        Required.value(inspectionId, "inspectionId");
        Required.value(occurredAt, "occurredAt");
    }
}
