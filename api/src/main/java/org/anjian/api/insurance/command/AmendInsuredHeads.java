package org.anjian.api.insurance.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a policy insures another number of people (KM-3.2.2).
 *
 * @param insuredHeads how many, one or more
 */
public record AmendInsuredHeads(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String policyNumber,
        int insuredHeads,
        Instant occurredAt,
        @Nullable String commandId)
        implements InsuranceCommand {

    public AmendInsuredHeads {
        Required.value(enterpriseId, "enterpriseId");
        policyNumber = Required.name(policyNumber, "policyNumber");
        Required.value(occurredAt, "occurredAt");
        if (insuredHeads < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "insuredHeads");
        }
    }
}
