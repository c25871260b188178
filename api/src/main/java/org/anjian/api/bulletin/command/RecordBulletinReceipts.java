package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that every recipient of a revision confirmed its receipt. Anjian sends it itself after the last one.
 *
 * @param revision the revision
 */
public record RecordBulletinReceipts(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        int revision,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public RecordBulletinReceipts {
        Required.value(bulletinId, "bulletinId");
        Required.value(occurredAt, "occurredAt");
    }
}
