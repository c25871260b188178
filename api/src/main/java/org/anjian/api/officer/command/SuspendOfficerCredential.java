package org.anjian.api.officer.command;

import java.time.Instant;
import org.anjian.api.officer.OfficerCommand;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Suspends the enforcement certificate of an officer (暂扣执法证). */
public record SuspendOfficerCredential(
        @TargetAggregateIdentifier OfficerId officerId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId) implements OfficerCommand {

    public SuspendOfficerCredential {
        Required.value(officerId, "officerId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
