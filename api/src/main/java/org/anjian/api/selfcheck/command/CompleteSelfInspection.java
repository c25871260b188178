package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Completes the self-inspection (QX24-P2a). */
public record CompleteSelfInspection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        Instant occurredAt,
        @Nullable String commandId) implements SelfInspectionCommand {

    public CompleteSelfInspection {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(occurredAt, "occurredAt");
    }
}
