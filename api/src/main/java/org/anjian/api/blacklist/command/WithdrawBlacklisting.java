package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Drops a proposal before a decision (终止列入). */
public record WithdrawBlacklisting(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public WithdrawBlacklisting {
        Required.value(entryId, "entryId");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
