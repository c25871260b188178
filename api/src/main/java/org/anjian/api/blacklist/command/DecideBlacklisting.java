package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Lists by written decision of the body that penalised (列入决定, QJ16-12a, NL-CREDIT). */
public record DecideBlacklisting(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String reasons,
        String basis,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public DecideBlacklisting {
        Required.value(entryId, "entryId");
        reasons = Required.text(reasons, "reasons");
        basis = Required.text(basis, "basis");
        Required.value(occurredAt, "occurredAt");
    }
}
