package org.anjian.api.insurance.event;

import java.time.Instant;
import org.anjian.api.insurance.InsuranceSubject;
import org.axonframework.serialization.Revision;

/** The enterprise was closed. */
@Revision("1")
public record InsuranceEnded(InsuranceSubject insurance, Instant occurredAt) implements InsuranceEvent {}
