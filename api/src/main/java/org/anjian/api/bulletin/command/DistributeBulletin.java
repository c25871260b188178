package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Puts an issued bulletin to everybody whom the rule names; the list is derived, nobody types it (QJ22B-13b). */
public record DistributeBulletin(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        Instant occurredAt,
        @Nullable String commandId) implements BulletinCommand {

    public DistributeBulletin {
        Required.value(bulletinId, "bulletinId");
        Required.value(occurredAt, "occurredAt");
    }
}
