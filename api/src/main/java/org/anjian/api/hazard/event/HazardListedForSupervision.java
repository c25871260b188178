package org.anjian.api.hazard.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.region.RegionLevel;
import org.axonframework.serialization.Revision;

/**
 * A hazard was put under listed supervision.
 *
 * @param listingBody the organisation that lists
 */
@Revision("1")
public record HazardListedForSupervision(
        HazardSubject hazard, Instant occurredAt, String listingBody, RegionLevel level, LocalDate dueOn, String reason)
        implements HazardEvent {}
