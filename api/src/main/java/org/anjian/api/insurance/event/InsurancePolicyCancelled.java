package org.anjian.api.insurance.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.insurance.InsuranceSubject;
import org.axonframework.serialization.Revision;

/** A policy ends before its term. */
@Revision("1")
public record InsurancePolicyCancelled(
        InsuranceSubject insurance, Instant occurredAt, String policyNumber, LocalDate lastDay, String reason)
        implements InsuranceEvent {}
