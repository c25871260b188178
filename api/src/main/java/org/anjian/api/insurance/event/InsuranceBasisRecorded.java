package org.anjian.api.insurance.event;

import java.time.Instant;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/** What the duty to insure follows from is known, or changed. */
@Revision("1")
public record InsuranceBasisRecorded(InsuranceSubject insurance, Instant occurredAt, Sector sector)
        implements InsuranceEvent {}
