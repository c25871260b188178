package org.anjian.api.workcalendar.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.workcalendar.WorkCalendarId;

/**
 * The recorded arrangement of a year: the read model's document. Years that only come with Anjian have none.
 *
 * @param version how many events were folded; also the version of the document
 * @param arrangement the last arrangement, counted from 1
 * @param published whether the public may read it: always
 */
@Classified(Level.PUBLIC)
public record WorkCalendarView(
        WorkCalendarId id,
        long version,
        int year,
        int arrangement,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays,
        String source,
        @Classified(Level.INTERNAL) String recordedBy,
        boolean published,
        Instant recordedAt) {

    public WorkCalendarView {
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
