package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes an entry from the list before its term ends, by written decision (移出, NL-CREDIT). */
public record RemoveFromBlacklist(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        RemovalGround ground,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public RemoveFromBlacklist {
        Required.value(entryId, "entryId");
        Required.value(ground, "ground");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
