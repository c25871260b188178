package org.anjian.api.blacklist.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry public through media (公示, QJ16-12b).
 *
 * @param channels the media, at least one
 */
public record PublishBlacklistEntry(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        List<String> channels,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public PublishBlacklistEntry {
        Required.value(entryId, "entryId");
        channels = Required.list(channels, "channels").stream()
                .map(one -> Required.name(one, "channels"))
                .distinct()
                .toList();
        Required.value(occurredAt, "occurredAt");
    }
}
