package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the restriction of an area is over, once the entry is off the list (解除惩戒, QJ16-12c). */
public record LiftJointSanction(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        RestrictionArea area,
        String feedback,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public LiftJointSanction {
        Required.value(entryId, "entryId");
        Required.value(area, "area");
        feedback = Required.text(feedback, "feedback");
        Required.value(occurredAt, "occurredAt");
    }
}
