package org.anjian.command.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * The working days (工作日) by the State Council's holiday arrangements. The data is a file, one line per day that differs
 * from the plain week; make-up working days (调休) count as working days.
 */
public final class WorkCalendar {

    private static final String BUNDLED = "/calendar/china-workdays.csv";

    private final int firstYear;
    private final int lastYear;
    private final YearArrangement shipped;
    private final RecordedYears recorded;

    private WorkCalendar(int firstYear, int lastYear, YearArrangement shipped, RecordedYears recorded) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.shipped = shipped;
        this.recorded = recorded;
    }

    /** The same calendar, in which a year that was recorded counts as recorded. */
    public WorkCalendar with(RecordedYears years) {
        return new WorkCalendar(firstYear, lastYear, shipped, years);
    }

    /** The calendar that comes with Anjian: 2004 to 2026. */
    public static WorkCalendar bundled() {
        try (Reader file =
                new InputStreamReader(WorkCalendar.class.getResourceAsStream(BUNDLED), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a calendar file: {@code #} starts a comment, {@code years,first,last} gives the complete years, every other
     * line is {@code date,HOLIDAY|WORKDAY,name}.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where a line is malformed or the range of years is missing
     */
    public static WorkCalendar read(Reader file) throws IOException {
        int firstYear = Integer.MAX_VALUE;
        int lastYear = Integer.MIN_VALUE;
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        BufferedReader lines = new BufferedReader(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(",", 3);
            if (cells.length < 3) {
                throw new IllegalArgumentException("not a line of a working-day calendar: " + line);
            }
            switch (cells[1]) {
                case "HOLIDAY" -> holidays.add(LocalDate.parse(cells[0]));
                case "WORKDAY" -> makeUpDays.add(LocalDate.parse(cells[0]));
                default -> {
                    firstYear = Integer.parseInt(cells[1]);
                    lastYear = Integer.parseInt(cells[2].strip());
                }
            }
        }
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("the working-day calendar names no years");
        }
        return new WorkCalendar(
                firstYear, lastYear, new YearArrangement(holidays, makeUpDays), year -> Optional.empty());
    }

    /**
     * Whether that day is a working day.
     *
     * @throws RefusedException {@link HazardRefusal#CALENDAR_MISSING} for a year without data
     */
    public boolean isWorkingDay(LocalDate day) {
        return arrangementOf(day.getYear()).isWorkingDay(day);
    }

    private YearArrangement arrangementOf(int year) {
        return known(year).orElseThrow(() -> new RefusedException(HazardRefusal.CALENDAR_MISSING));
    }

    /** The arrangement of a year: as it was recorded, otherwise as it was shipped; empty for a year without data. */
    private Optional<YearArrangement> known(int year) {
        return recorded.find(year)
                .or(() -> year < firstYear || year > lastYear ? Optional.empty() : Optional.of(shipped));
    }

    /**
     * The last day of a period of working days; the day of the fact is not counted.
     *
     * @param fact the day of the fact, in Asia/Shanghai
     * @param days how many working days, one or more
     * @throws RefusedException {@link HazardRefusal#CALENDAR_MISSING} for a year without data
     */
    public LocalDate plusWorkingDays(LocalDate fact, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one working day: " + days);
        }
        LocalDate day = fact;
        int year = day.plusDays(1).getYear();
        YearArrangement arrangement = arrangementOf(year);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (day.getYear() != year) {
                year = day.getYear();
                arrangement = arrangementOf(year);
            }
            if (arrangement.isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * How many working days lie after a day, up to another which counts itself; none where that is not later.
     *
     * @throws RefusedException {@link HazardRefusal#CALENDAR_MISSING} for a year without data
     */
    public int workingDaysBetween(LocalDate fact, LocalDate until) {
        return Math.toIntExact(fact.plusDays(1)
                .datesUntil(until.isAfter(fact) ? until.plusDays(1) : fact.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /**
     * The day itself where it is a working day, otherwise the next one: where a period in calendar days ends (期间届满的最后一日).
     * For a year without data Saturdays and Sundays are passed over, and no more: a period must not be without an end.
     */
    public LocalDate sameOrNextWorkingDay(LocalDate last) {
        LocalDate day = last;
        while (!counts(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        return known(day.getYear())
                .map(arrangement -> arrangement.isWorkingDay(day))
                .orElseGet(() -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
    }
}
