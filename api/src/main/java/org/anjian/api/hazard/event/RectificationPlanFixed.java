package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.RectificationPlan;
import org.axonframework.serialization.Revision;

/** The five elements were fixed. */
@Revision("1")
public record RectificationPlanFixed(HazardSubject hazard, Instant occurredAt, RectificationPlan plan)
        implements HazardEvent {}
