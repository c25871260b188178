package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * The quality on site was insufficient: rework.
 *
 * @param round the round of rectification that begins
 */
@Revision("1")
public record ReworkOrdered(HazardSubject hazard, Instant occurredAt, String conclusion, int round)
        implements HazardEvent {}
