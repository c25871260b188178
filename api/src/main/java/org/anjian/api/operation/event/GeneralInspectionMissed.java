package org.anjian.api.operation.event;

import java.time.Instant;
import org.anjian.api.operation.CalendarSubject;
import org.axonframework.serialization.Revision;

/** A quarter ended without a comprehensive inspection (QJ16-11a). */
@Revision("1")
public record GeneralInspectionMissed(CalendarSubject calendar, Instant occurredAt, String quarter)
        implements OperationCalendarEvent {}
