package org.anjian.api.insurance.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Brings the insurance record up to what its enterprise is now. Sent by Anjian. */
public record UpdateInsuranceRecord(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId) implements InsuranceCommand {

    public UpdateInsuranceRecord {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
