package org.anjian.api.operation.event;

import java.time.Instant;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.axonframework.serialization.Revision;

/** Several departments began a joint operation under one lead (QJ16-08b). */
@Revision("1")
public record JointEnforcementLaunched(CalendarSubject calendar, Instant occurredAt, LaunchedOperation operation)
        implements OperationCalendarEvent {}
