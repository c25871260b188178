package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a bulletin to the next enterprises of its distribution, some hundred at a time. Anjian sends it itself.
 *
 * @param revision the revision that is distributed
 * @param batch the number of the batch, from 1
 */
public record DeliverBulletinBatch(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        int revision,
        int batch,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public DeliverBulletinBatch {
        Required.value(bulletinId, "bulletinId");
        Required.value(occurredAt, "occurredAt");
    }
}
