package org.anjian.command.workcalendar;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.workcalendar.WorkCalendarRefusal;
import org.anjian.api.workcalendar.command.PublishWorkCalendar;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.calendar.YearArrangement;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The arrangement of a year that is recorded without a release. */
class WorkCalendarYearTest {

    private AggregateTestFixture<CalendarYear> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(CalendarYear.class);
        fixture.registerAnnotatedCommandHandler(new WorkCalendarDesk(fixture.getRepository(), Contexts.permissions()));
    }

    private static PublishWorkCalendar publish(List<LocalDate> holidays, List<LocalDate> makeUpDays) {
        return new PublishWorkCalendar(2027, holidays, makeUpDays, "notice", at("2026-11-05"), null);
    }

    private static WorkCalendarPublished published(int arrangement) {
        return new WorkCalendarPublished(
                WorkCalendarId.of(2027),
                at("2026-11-05"),
                CITY,
                2027,
                arrangement,
                List.of(day("2027-01-01")),
                List.of(day("2027-01-03")),
                "notice",
                "city-emergency");
    }

    @Test
    void the_next_year_is_recorded_and_corrected_by_a_further_event() {
        fixture.given(published(1))
                .when(publish(List.of(day("2027-01-01")), List.of(day("2027-01-03"))), CITY_HEAD.toMetadata())
                .expectEvents(published(2));
    }

    @Test
    void an_arrangement_is_consistent() {
        expectRefused(
                fixture.givenNoPriorActivity().when(publish(List.of(), List.of()), CITY_HEAD.toMetadata()),
                WorkCalendarRefusal.HOLIDAYS_MISSING);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(publish(List.of(day("2027-01-03")), List.of(day("2027-01-03"))), CITY_HEAD.toMetadata()),
                WorkCalendarRefusal.HOLIDAY_AND_WORKDAY);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(publish(List.of(day("2027-01-01")), List.of(day("2027-01-04"))), CITY_HEAD.toMetadata()),
                WorkCalendarRefusal.MAKE_UP_DAY_NOT_ON_WEEKEND);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(publish(List.of(day("2027-01-01")), List.of()), COUNTY_HEAD.toMetadata()),
                WorkCalendarRefusal.LEVEL_NOT_MUNICIPAL);
        assertThatThrownBy(() -> publish(List.of(day("2026-12-31")), List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(WorkCalendarRefusal.DAY_OF_ANOTHER_YEAR.name()));
    }

    @Test
    @Rule("NL-CF67")
    void a_period_in_calendar_days_ends_by_the_recorded_year_too() {
        YearArrangement next =
                new YearArrangement(Set.of(day("2027-01-01"), day("2027-01-04")), Set.of(day("2027-01-03")));
        WorkCalendar calendar =
                WorkCalendar.bundled().with(year -> year == 2027 ? Optional.of(next) : Optional.empty());
        assertThat(calendar.sameOrNextWorkingDay(day("2027-01-01"))).isEqualTo("2027-01-03");
        assertThat(calendar.sameOrNextWorkingDay(day("2027-01-04"))).isEqualTo("2027-01-05");
        assertThat(calendar.sameOrNextWorkingDay(day("2024-10-01"))).isEqualTo("2024-10-08");
        // A year of which nothing is known passes over weekends and no more.
        assertThat(WorkCalendar.bundled().sameOrNextWorkingDay(day("2027-01-01")))
                .isEqualTo("2027-01-01");
        assertThat(WorkCalendar.bundled().sameOrNextWorkingDay(day("2027-01-02")))
                .isEqualTo("2027-01-04");
        WorkCalendar corrected = WorkCalendar.bundled()
                .with(year -> year == 2024
                        ? Optional.of(new YearArrangement(Set.of(day("2024-09-30")), Set.of()))
                        : Optional.empty());
        assertThat(corrected.sameOrNextWorkingDay(day("2024-09-30"))).isEqualTo("2024-10-01");
    }

    @Test
    @Rule("NL-CF85")
    void working_days_count_by_the_recorded_year_and_otherwise_by_the_shipped_one() {
        YearArrangement next = new YearArrangement(Set.of(day("2027-01-01")), Set.of(day("2027-01-03")));
        WorkCalendar calendar =
                WorkCalendar.bundled().with(year -> year == 2027 ? Optional.of(next) : Optional.empty());
        assertThat(calendar.plusWorkingDays(day("2026-12-31"), 2)).isEqualTo("2027-01-04");
        assertThat(calendar.plusWorkingDays(day("2024-09-27"), 7)).isEqualTo("2024-10-12");
        assertThatThrownBy(() -> WorkCalendar.bundled().plusWorkingDays(day("2026-12-31"), 2))
                .isInstanceOf(RefusedException.class);
        WorkCalendar corrected = WorkCalendar.bundled()
                .with(year -> year == 2024
                        ? Optional.of(new YearArrangement(Set.of(day("2024-09-30")), Set.of()))
                        : Optional.empty());
        assertThat(corrected.isWorkingDay(day("2024-09-30"))).isFalse();
        assertThat(corrected.isWorkingDay(day("2024-10-01"))).isTrue();
    }
}
