package org.anjian.api.insurance.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A policy was recorded (QJ16-13a). */
@Revision("1")
public record InsurancePolicyRecorded(
        InsuranceSubject insurance,
        Instant occurredAt,
        InsuranceType type,
        String policyNumber,
        String insurer,
        long sumInsuredFen,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Integer insuredHeads)
        implements InsuranceEvent {}
