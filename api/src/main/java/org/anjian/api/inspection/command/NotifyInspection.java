package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells the enterprise of an inspection; never of an unannounced one (QX24-R3). */
public record NotifyInspection(
        @TargetAggregateIdentifier InspectionId inspectionId,
        String channel,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public NotifyInspection {
        Required.value(inspectionId, "inspectionId");
        channel = Required.name(channel, "channel");
        Required.value(occurredAt, "occurredAt");
    }
}
