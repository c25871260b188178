package org.anjian.api.standardization.event;

import java.time.Instant;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** The sector of the enterprise is known, or changed. */
@Revision("1")
public record StandardizationBasisRecorded(StandardizationSubject standardization, Instant occurredAt, Sector sector)
        implements StandardizationEvent {}
