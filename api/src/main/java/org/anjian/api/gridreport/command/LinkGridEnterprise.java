package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridCommand;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an enterprise into a grid (企业纳入网格, ML20-12e).
 */
public record LinkGridEnterprise(
        @TargetAggregateIdentifier GridId gridId,
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridCommand {

    public LinkGridEnterprise {
        Required.value(gridId, "gridId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
