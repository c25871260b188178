package org.anjian.api.workcalendar.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.workcalendar.WorkCalendarCommand;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.workcalendar.WorkCalendarRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the State Council's holiday arrangement of a year (节假日安排), or corrects it: the next year needs no release.
 *
 * @param holidays the days off, those on weekends included or not
 * @param makeUpDays the Saturdays and Sundays that are worked (调休)
 * @param source the notice
 */
public record PublishWorkCalendar(
        int year,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays,
        String source,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkCalendarCommand {

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2200;

    public PublishWorkCalendar {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
        holidays = Required.list(holidays, "holidays");
        makeUpDays = Required.list(makeUpDays, "makeUpDays");
        requireOfYear(holidays, year, "holidays");
        requireOfYear(makeUpDays, year, "makeUpDays");
        source = Required.text(source, "source");
        Required.value(occurredAt, "occurredAt");
    }

    private static void requireOfYear(List<LocalDate> days, int year, String field) {
        if (days.stream().anyMatch(day -> day.getYear() != year)) {
            throw new RefusedException(WorkCalendarRefusal.DAY_OF_ANOTHER_YEAR, field);
        }
    }

    /** The identity follows from the year. */
    @Override
    @TargetAggregateIdentifier
    public WorkCalendarId workCalendarId() {
        return WorkCalendarId.of(year);
    }
}
