package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Suspends operation because safety is not assured (停产停业、撤人).
 *
 * @param scope what is stopped
 */
public record SuspendOperation(
        @TargetAggregateIdentifier HazardId hazardId,
        String scope,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public SuspendOperation {
        Required.value(hazardId, "hazardId");
        scope = Required.text(scope, "scope");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
