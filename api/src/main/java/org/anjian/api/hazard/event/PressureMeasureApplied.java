package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.PressureMeasure;
import org.axonframework.serialization.Revision;

/** A measure of pressure was applied. */
@Revision("1")
public record PressureMeasureApplied(
        HazardSubject hazard, Instant occurredAt, PressureMeasure measure, String persons, String minutes)
        implements HazardEvent {}
