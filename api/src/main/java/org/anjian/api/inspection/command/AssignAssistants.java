package org.anjian.api.inspection.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Assigns staff of a purchased service, who may attach process records (QJ16-11d).
 *
 * @param assistants their accounts
 */
public record AssignAssistants(
        @TargetAggregateIdentifier InspectionId inspectionId,
        List<String> assistants,
        EntrustmentId entrustmentId,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public AssignAssistants {
        Required.value(inspectionId, "inspectionId");
        assistants = Required.list(assistants, "assistants");
        Required.value(entrustmentId, "entrustmentId");
        Required.value(occurredAt, "occurredAt");
    }
}
