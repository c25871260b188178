package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Moves an enterprise to another region (迁移). */
public record TransferEnterprise(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        RegionCode region,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public TransferEnterprise {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(region, "region");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
