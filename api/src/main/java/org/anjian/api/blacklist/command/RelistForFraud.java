package org.anjian.api.blacklist.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Revokes a removal that was obtained by fraud (恢复列入, NL-CREDIT).
 *
 * @param evidence of the fraud, at least one piece
 */
public record RelistForFraud(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String reasons,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public RelistForFraud {
        Required.value(entryId, "entryId");
        reasons = Required.text(reasons, "reasons");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
