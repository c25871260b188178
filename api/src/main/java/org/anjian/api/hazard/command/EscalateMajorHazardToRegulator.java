package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports a major hazard to the territorial regulator (直接报告, QJ22A-14).
 *
 * @param regulator the code of the regulator
 */
public record EscalateMajorHazardToRegulator(
        @TargetAggregateIdentifier HazardId hazardId,
        String regulator,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public EscalateMajorHazardToRegulator {
        Required.value(hazardId, "hazardId");
        regulator = Required.name(regulator, "regulator");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
