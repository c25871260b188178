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
 * Applies for early removal with evidence of repair (信用修复申请, NL-CREDIT).
 *
 * @param evidence at least one piece
 */
public record RequestBlacklistRemoval(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String statement,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public RequestBlacklistRemoval {
        Required.value(entryId, "entryId");
        statement = Required.text(statement, "statement");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
