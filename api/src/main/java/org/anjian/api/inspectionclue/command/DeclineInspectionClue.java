package org.anjian.api.inspectionclue.command;

import java.time.Instant;
import org.anjian.api.inspectionclue.InspectionClueCommand;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says why no inspection is opened on a clue (不予检查). */
public record DeclineInspectionClue(
        @TargetAggregateIdentifier InspectionClueId inspectionClueId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionClueCommand {

    public DeclineInspectionClue {
        Required.value(inspectionClueId, "inspectionClueId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
