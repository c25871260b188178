package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes an entry out of the public's sight while what it rests on is sealed (暂停公示); harmless where it is not public. */
public record ConcealBlacklistEntry(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        Instant occurredAt,
        @Nullable String commandId) implements BlacklistCommand {
    public ConcealBlacklistEntry {
        Required.value(entryId, "entryId");
        Required.value(occurredAt, "occurredAt");
    }
}
