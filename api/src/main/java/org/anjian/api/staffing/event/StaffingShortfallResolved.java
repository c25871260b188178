package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/**
 * The staff is what the law demands again.
 *
 * @param requirement what had been demanded
 */
@Revision("1")
public record StaffingShortfallResolved(StaffingSubject staffing, Instant occurredAt, StaffingRequirement requirement)
        implements StaffingEvent {}
