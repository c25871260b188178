package org.anjian.api.insurance.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.axonframework.serialization.Revision;

/**
 * A policy ends soon and nothing follows it.
 *
 * @param daysLeft 30 or 7
 */
@Revision("1")
public record InsuranceExpiring(
        InsuranceSubject insurance,
        Instant occurredAt,
        InsuranceType type,
        String policyNumber,
        LocalDate validUntil,
        int daysLeft)
        implements InsuranceEvent {}
