package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends the service of an officer (离任): nobody acts under the account as an officer any more. */
public record EndOfficerService(
        @TargetAggregateIdentifier OfficerId officerId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements OfficerCommand {

    public EndOfficerService {
        Required.value(officerId, "officerId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
