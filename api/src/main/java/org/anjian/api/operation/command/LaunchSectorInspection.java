package org.anjian.api.operation.command;

import java.time.Instant;
import org.anjian.api.message.Command;
import org.anjian.api.operation.OperationId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** Launches the special inspection of a sector for the month in which it happens (专项检查, QJ16-11b). */
public record LaunchSectorInspection(
        @Nullable OperationId operationId,
        RegionCode region,
        Sector sector,
        String title,
        String scope,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public LaunchSectorInspection {
        Required.value(region, "region");
        Required.value(sector, "sector");
        title = Required.name(title, "title");
        scope = Required.text(scope, "scope");
        Required.value(occurredAt, "occurredAt");
        operationId = operationId == null ? OperationId.forCommand(commandId) : operationId;
    }
}
