package org.anjian.api.operation.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/**
 * From now on a region owes a comprehensive inspection a quarter and a special one a sector and month.
 *
 * @param sectors the sectors that are looked after there
 */
@Revision("1")
public record OperationCalendarOpened(CalendarSubject calendar, Instant occurredAt, List<Sector> sectors)
        implements OperationCalendarEvent {

    public OperationCalendarOpened {
        sectors = List.copyOf(sectors);
    }
}
