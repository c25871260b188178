package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a tracking visit between order and recheck (跟踪督查, QJ22B-09). */
public record RecordTracking(
        @TargetAggregateIdentifier HazardId hazardId,
        String finding,
        Instant occurredAt,
        @Nullable String commandId) implements HazardCommand {

    public RecordTracking {
        Required.value(hazardId, "hazardId");
        finding = Required.text(finding, "finding");
        Required.value(occurredAt, "occurredAt");
    }
}
