package org.anjian.api.officer.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reminds that open records of an officer who may not act any more go to others (S16, QJ16-18c); sent by Anjian.
 *
 * @param records the ids of the open inspections and cases
 */
public record RequireReassignment(
        @TargetAggregateIdentifier OfficerId officerId,
        List<String> records,
        Instant occurredAt,
        @Nullable String commandId)
        implements OfficerCommand {

    public RequireReassignment {
        Required.value(officerId, "officerId");
        records = Required.list(records, "records");
        Required.value(occurredAt, "occurredAt");
    }
}
