package org.anjian.api.operation.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Command;
import org.anjian.api.operation.OperationId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Launches a joint operation that the actor's department leads; its inspections refer to it (联合执法, QJ16-08b).
 *
 * @param participants the other departments
 */
public record LaunchJointEnforcement(
        @Nullable OperationId operationId,
        RegionCode region,
        String title,
        String scope,
        List<ResponsibleBody> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public LaunchJointEnforcement {
        Required.value(region, "region");
        title = Required.name(title, "title");
        scope = Required.text(scope, "scope");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
        operationId = operationId == null ? OperationId.forCommand(commandId) : operationId;
    }
}
