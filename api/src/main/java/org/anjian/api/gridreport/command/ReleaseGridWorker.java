package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.gridreport.GridCommand;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work of an account in a grid (网格员离岗, ML20-12e).
 */
public record ReleaseGridWorker(
        @TargetAggregateIdentifier GridId gridId,
        String account,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridCommand {

    public ReleaseGridWorker {
        Required.value(gridId, "gridId");
        account = Required.name(account, "account");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
