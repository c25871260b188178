package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes the bulletin: distributed, received, copied upward to both recipients, and its typical cases public. */
public record CompleteBulletin(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        Instant occurredAt,
        @Nullable String commandId) implements BulletinCommand {

    public CompleteBulletin {
        Required.value(bulletinId, "bulletinId");
        Required.value(occurredAt, "occurredAt");
    }
}
