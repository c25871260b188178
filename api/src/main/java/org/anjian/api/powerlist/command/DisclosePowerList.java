package org.anjian.api.powerlist.command;

import java.time.Instant;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.PowerListCommand;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the last version of a power list and its workflow charts are public on a channel (QJ16-05b).
 *
 * @param listVersion the version that is meant
 * @param address where it can be read
 */
public record DisclosePowerList(
        @TargetAggregateIdentifier PowerListId powerListId,
        int listVersion,
        DisclosureChannel channel,
        String address,
        Instant occurredAt,
        @Nullable String commandId)
        implements PowerListCommand {

    public DisclosePowerList {
        Required.value(powerListId, "powerListId");
        Required.value(channel, "channel");
        address = Required.name(address, "address");
        Required.value(occurredAt, "occurredAt");
    }
}
