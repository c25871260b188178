package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The legal representative is the first responsible person again. */
@Revision("1")
public record FirstResponsibleMatched(StaffingSubject staffing, Instant occurredAt) implements StaffingEvent {}
