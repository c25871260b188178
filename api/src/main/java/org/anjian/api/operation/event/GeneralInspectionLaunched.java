package org.anjian.api.operation.event;

import java.time.Instant;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.axonframework.serialization.Revision;

/** The comprehensive inspection of a quarter was launched (QJ16-11a). */
@Revision("1")
public record GeneralInspectionLaunched(CalendarSubject calendar, Instant occurredAt, LaunchedOperation operation)
        implements OperationCalendarEvent {}
