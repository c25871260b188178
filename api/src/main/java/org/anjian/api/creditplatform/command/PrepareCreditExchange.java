package org.anjian.api.creditplatform.command;

import java.time.Instant;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the credit platform is owed by a region and everything below (QJ16-12e). The exchange gets the next running
 * number of the office; what does not fit into one comes into the next.
 *
 * @param region the region whose office exchanges
 */
public record PrepareCreditExchange(
        RegionCode region, Instant occurredAt, @Nullable String commandId) implements Command {

    /** The most records of an exchange: so many receipts a command may bring. */
    public static final int MOST = Required.LIST;

    public PrepareCreditExchange {
        Required.value(region, "region");
        Required.value(occurredAt, "occurredAt");
    }
}
