package org.anjian.api.insurance.event;

import java.time.Instant;
import org.anjian.api.insurance.InsuranceSubject;
import org.axonframework.serialization.Revision;

/** A policy insures another number of people. */
@Revision("1")
public record InsuredHeadsAmended(InsuranceSubject insurance, Instant occurredAt, String policyNumber, int insuredHeads)
        implements InsuranceEvent {}
