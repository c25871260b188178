package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Publishes the result (一公开, ML20-05d). */
public record PublishInspectionResult(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String channel,
        String summary,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public PublishInspectionResult {
        Required.value(inspectionId, "inspectionId");
        channel = Required.name(channel, "channel");
        summary = Required.text(summary, "summary");
        Required.value(occurredAt, "occurredAt");
    }
}
