package org.anjian.api.insurance.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.insurance.InsuranceRefusal;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an insurance policy (投保, QJ16-13a).
 *
 * @param sumInsuredFen the sum insured, in fen
 * @param validFrom the first day of cover
 * @param validUntil the last day of cover
 * @param insuredHeads how many people are insured; required where people are insured by head
 */
public record RecordInsurancePolicy(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        InsuranceType type,
        String policyNumber,
        String insurer,
        long sumInsuredFen,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Integer insuredHeads,
        Instant occurredAt,
        @Nullable String commandId)
        implements InsuranceCommand {

    public RecordInsurancePolicy {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(type, "type");
        policyNumber = Required.name(policyNumber, "policyNumber");
        insurer = Required.name(insurer, "insurer");
        Required.value(validFrom, "validFrom");
        Required.value(validUntil, "validUntil");
        Required.value(occurredAt, "occurredAt");
        if (validUntil.isBefore(validFrom)) {
            throw new RefusedException(InsuranceRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "validUntil");
        }
        if (sumInsuredFen < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "sumInsuredFen");
        }
        if (insuredHeads == null && (type == InsuranceType.WORK_INJURY || type == InsuranceType.PERSONAL_ACCIDENT)) {
            throw new RefusedException(InsuranceRefusal.INSURED_HEADS_REQUIRED, "insuredHeads");
        }
        if (insuredHeads != null && insuredHeads < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "insuredHeads");
        }
    }
}
