package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reviews what the party said; where it is adopted, the party is not listed (异议复核). */
public record ReviewBlacklistObjection(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        StatementOutcome outcome,
        String reasons,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public ReviewBlacklistObjection {
        Required.value(entryId, "entryId");
        Required.value(outcome, "outcome");
        reasons = Required.text(reasons, "reasons");
        Required.value(occurredAt, "occurredAt");
    }
}
