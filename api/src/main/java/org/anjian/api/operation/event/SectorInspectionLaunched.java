package org.anjian.api.operation.event;

import java.time.Instant;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.axonframework.serialization.Revision;

/** The special inspection of a sector in a month was launched (QJ16-11b). */
@Revision("1")
public record SectorInspectionLaunched(CalendarSubject calendar, Instant occurredAt, LaunchedOperation operation)
        implements OperationCalendarEvent {}
