package org.anjian.api.insurance.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.axonframework.serialization.Revision;

/**
 * A policy ended and nothing followed it (QJ16-13a).
 *
 * @param lapsedOn the first day without cover
 */
@Revision("1")
public record InsuranceLapsed(
        InsuranceSubject insurance, Instant occurredAt, InsuranceType type, String policyNumber, LocalDate lapsedOn)
        implements InsuranceEvent {}
