package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/** The last day of a measure passed: a seizure is to be handed back or converted, what stands still to be inspected. */
@Revision("1")
public record EnforcementMeasureExpired(EnforcementMeasureSubject measure, Instant occurredAt, LocalDate until)
        implements EnforcementMeasureEvent {}
