package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.TechnologyKind;
import org.axonframework.serialization.Revision;

/** Something safer was adopted. */
@Revision("1")
public record NewTechnologyAdopted(
        StaffingSubject staffing, Instant occurredAt, TechnologyKind kind, String description)
        implements StaffingEvent {}
