package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** There are fewer registered safety engineers than demanded (QJ16-03i). */
@Revision("1")
public record EngineerShortfallDetected(StaffingSubject staffing, Instant occurredAt, int required, int actual)
        implements StaffingEvent {}
