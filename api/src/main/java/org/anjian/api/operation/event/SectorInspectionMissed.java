package org.anjian.api.operation.event;

import java.time.Instant;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/** A month ended without a special inspection of a sector (QJ16-11b). */
@Revision("1")
public record SectorInspectionMissed(CalendarSubject calendar, Instant occurredAt, Sector sector, String month)
        implements OperationCalendarEvent {}
