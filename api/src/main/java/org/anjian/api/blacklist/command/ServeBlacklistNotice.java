package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the party that it is to be listed, why, and what follows from it (列入告知, NL-CREDIT).
 *
 * @param receivedBy the post of who received it, never a name
 */
public record ServeBlacklistNotice(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String facts,
        String basis,
        String consequences,
        ServiceMethod method,
        String receivedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public ServeBlacklistNotice {
        Required.value(entryId, "entryId");
        facts = Required.text(facts, "facts");
        basis = Required.text(basis, "basis");
        consequences = Required.text(consequences, "consequences");
        Required.value(method, "method");
        receivedBy = Required.name(receivedBy, "receivedBy");
        Required.value(occurredAt, "occurredAt");
    }
}
