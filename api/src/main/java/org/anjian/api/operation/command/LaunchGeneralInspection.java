package org.anjian.api.operation.command;

import java.time.Instant;
import org.anjian.api.message.Command;
import org.anjian.api.operation.OperationId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Launches the comprehensive inspection of the quarter in which it happens (综合大检查, QJ16-11a). */
public record LaunchGeneralInspection(
        @Nullable OperationId operationId,
        RegionCode region,
        String title,
        String scope,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public LaunchGeneralInspection {
        Required.value(region, "region");
        title = Required.name(title, "title");
        scope = Required.text(scope, "scope");
        Required.value(occurredAt, "occurredAt");
        operationId = operationId == null ? OperationId.forCommand(commandId) : operationId;
    }
}
