package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Amends the master data (变更). */
public record AmendEnterprise(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        EnterpriseProfile profile,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public AmendEnterprise {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(profile, "profile");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
