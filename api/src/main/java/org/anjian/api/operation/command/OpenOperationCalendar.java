package org.anjian.api.operation.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Opens the calendar of a region, from which on silence is a fact (QJ16-11a, QJ16-11b).
 *
 * @param sectors the sectors that are looked after there
 */
public record OpenOperationCalendar(
        RegionCode region,
        List<Sector> sectors,
        Instant occurredAt,
        @Nullable String commandId) implements Command {

    public OpenOperationCalendar {
        Required.value(region, "region");
        sectors = Required.list(sectors, "sectors");
        Required.value(occurredAt, "occurredAt");
    }
}
