package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridCommand;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an enterprise out of a grid (企业移出网格, ML20-12e).
 */
public record UnlinkGridEnterprise(
        @TargetAggregateIdentifier GridId gridId,
        EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridCommand {

    public UnlinkGridEnterprise {
        Required.value(gridId, "gridId");
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
