package org.anjian.api.inspection.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Assigns two or more certified officers instead of those before (NL-CF42, QJ16-18c).
 *
 * @param officers their accounts
 */
public record AssignInspectors(
        @TargetAggregateIdentifier InspectionId inspectionId,
        List<String> officers,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public AssignInspectors {
        Required.value(inspectionId, "inspectionId");
        officers = Required.list(officers, "officers");
        Required.value(occurredAt, "occurredAt");
    }
}
