package org.anjian.api.insurance.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a policy ends before its term (退保, QJ16-13a).
 *
 * @param lastDay the last day of cover
 */
public record CancelInsurancePolicy(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String policyNumber,
        LocalDate lastDay,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements InsuranceCommand {

    public CancelInsurancePolicy {
        Required.value(enterpriseId, "enterpriseId");
        policyNumber = Required.name(policyNumber, "policyNumber");
        Required.value(lastDay, "lastDay");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
