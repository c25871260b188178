package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.LeadershipRecipient;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a copy of the bulletin went upward: to the party committee or the government of the level, each on its own
 * (QJ22B-13c).
 *
 * @param recipient who has the copy
 */
public record CopyBulletinToLeadership(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        LeadershipRecipient recipient,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public CopyBulletinToLeadership {
        Required.value(bulletinId, "bulletinId");
        Required.value(recipient, "recipient");
        Required.value(occurredAt, "occurredAt");
    }
}
