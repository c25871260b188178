package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses early removal (不予提前移出). */
public record RefuseBlacklistRemoval(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public RefuseBlacklistRemoval {
        Required.value(entryId, "entryId");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
