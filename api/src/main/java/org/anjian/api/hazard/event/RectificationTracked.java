package org.anjian.api.hazard.event;

import java.time.Instant;
import org.anjian.api.hazard.HazardSubject;
import org.axonframework.serialization.Revision;

/**
 * A tracking visit took place.
 *
 * @param count the number of tracking records so far
 */
@Revision("1")
public record RectificationTracked(HazardSubject hazard, Instant occurredAt, String finding, int count)
        implements HazardEvent {}
