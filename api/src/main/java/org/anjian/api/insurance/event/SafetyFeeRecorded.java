package org.anjian.api.insurance.event;

import java.time.Instant;
import org.anjian.api.insurance.InsuranceSubject;
import org.axonframework.serialization.Revision;

/** The safety fee withdrawn in a year is known, or changed. */
@Revision("1")
public record SafetyFeeRecorded(InsuranceSubject insurance, Instant occurredAt, int year, long amountFen)
        implements InsuranceEvent {}
