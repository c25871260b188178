package org.anjian.command.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The arrangement of one year: which days differ from the plain week. */
public record YearArrangement(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public YearArrangement {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }
}
