package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/** A measure in force is not obeyed. */
@Revision("1")
public record EnforcementMeasureRefused(EnforcementMeasureSubject measure, Instant occurredAt, String statement)
        implements EnforcementMeasureEvent {}
