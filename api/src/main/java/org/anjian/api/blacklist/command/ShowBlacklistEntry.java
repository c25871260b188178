package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives it back to the public (恢复公示); harmless where it was not taken. */
public record ShowBlacklistEntry(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        Instant occurredAt,
        @Nullable String commandId) implements BlacklistCommand {
    public ShowBlacklistEntry {
        Required.value(entryId, "entryId");
        Required.value(occurredAt, "occurredAt");
    }
}
