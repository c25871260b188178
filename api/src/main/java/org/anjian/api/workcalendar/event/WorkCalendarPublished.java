package org.anjian.api.workcalendar.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.axonframework.serialization.Revision;

/**
 * The arrangement of a year was recorded, whole: a later one of the same year takes its place. Terms that were computed before stay.
 *
 * @param arrangement counted from 1; more than that is a correction
 */
@Revision("1")
public record WorkCalendarPublished(
        WorkCalendarId workCalendarId,
        Instant occurredAt,
        RegionCode region,
        int year,
        int arrangement,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays,
        String source,
        String recordedBy)
        implements WorkCalendarEvent {

    public WorkCalendarPublished {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
