package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/**
 * There are enough registered safety engineers.
 *
 * @param required how many had been demanded
 */
@Revision("1")
public record EngineerShortfallResolved(StaffingSubject staffing, Instant occurredAt, int required)
        implements StaffingEvent {}
