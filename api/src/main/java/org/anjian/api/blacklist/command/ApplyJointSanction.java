package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the body of an area restricts or prohibits (联合惩戒, QJ16-12c). */
public record ApplyJointSanction(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        RestrictionArea area,
        String measure,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public ApplyJointSanction {
        Required.value(entryId, "entryId");
        Required.value(area, "area");
        measure = Required.text(measure, "measure");
        Required.value(occurredAt, "occurredAt");
    }
}
