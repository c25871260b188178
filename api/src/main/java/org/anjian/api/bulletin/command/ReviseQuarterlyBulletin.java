package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a revision of a bulletin that was issued: a supplement is no second bulletin (QJ22B-13a).
 *
 * @param reason why it is revised
 */
public record ReviseQuarterlyBulletin(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public ReviseQuarterlyBulletin {
        Required.value(bulletinId, "bulletinId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
