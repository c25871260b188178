package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.gridreport.GridCommand;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes an account a worker of a grid; who that is stays with the township (网格员上岗, ML20-12e).
 */
public record AssignGridWorker(
        @TargetAggregateIdentifier GridId gridId,
        String account,
        Instant occurredAt,
        @Nullable String commandId) implements GridCommand {

    public AssignGridWorker {
        Required.value(gridId, "gridId");
        account = Required.name(account, "account");
        Required.value(occurredAt, "occurredAt");
    }
}
