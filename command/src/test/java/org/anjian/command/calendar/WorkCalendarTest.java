package org.anjian.command.calendar;

import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days by the State Council's arrangements. */
class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        // decision on Friday 2024-09-27: disclosure of penalties, of other decisions, withdrawal after revocation
        "2024-09-27,  7, 2024-10-12",
        "2024-09-27, 20, 2024-10-30",
        "2024-09-27,  3, 2024-10-08",
        // stage report 5 working days after the end of June, final report after the end of the year
        "2024-06-30,  5, 2024-07-05",
        "2024-12-31,  5, 2025-01-08",
        // direct report on Saturday 2022-05-14
        "2022-05-14,  3, 2022-05-18",
        "2024-06-10,  1, 2024-06-11"
    })
    void a_period_does_not_count_the_day_of_the_fact(String fact, int days, String last) {
        assertThat(calendar.plusWorkingDays(day(fact), days)).isEqualTo(day(last));
    }

    @Test
    void make_up_days_count_and_holidays_do_not() {
        assertThat(calendar.isWorkingDay(day("2024-10-12"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2024-09-29"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2024-10-01"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2024-10-13"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2024-10-14"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2003-12-30, 1", "2026-12-31, 1", "2026-12-20, 30"})
    void a_year_without_data_is_an_error(String fact, int days) {
        assertThatThrownBy(() -> calendar.plusWorkingDays(day(fact), days))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code()).isEqualTo(HazardRefusal.CALENDAR_MISSING.name()));
    }

    @Test
    void a_period_of_no_days_is_none() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(day("2024-06-10"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_broken_file_is_not_a_calendar() throws IOException {
        assertThatThrownBy(() -> WorkCalendar.read(new StringReader("2024-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkCalendar.read(new StringReader("2024-01-01,HOLIDAY,x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkCalendar.read(new StringReader("# mine\n\nyears,2030,2030\n2030-01-01,HOLIDAY,x\n"))
                        .isWorkingDay(day("2030-01-01")))
                .isFalse();
    }
}
