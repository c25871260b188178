package org.anjian.api.blacklist.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the party states or objects (陈述、申辩、异议). */
public record RecordBlacklistStatement(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        String content,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public RecordBlacklistStatement {
        Required.value(entryId, "entryId");
        content = Required.text(content, "content");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
