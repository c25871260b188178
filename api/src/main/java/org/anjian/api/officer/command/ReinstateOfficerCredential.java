package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a suspended enforcement certificate back (恢复执法证). */
public record ReinstateOfficerCredential(
        @TargetAggregateIdentifier OfficerId officerId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements OfficerCommand {

    public ReinstateOfficerCredential {
        Required.value(officerId, "officerId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
