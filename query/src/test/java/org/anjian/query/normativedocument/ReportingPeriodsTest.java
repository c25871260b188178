package org.anjian.query.normativedocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.Coverage;
import org.anjian.api.normativedocument.ReportingPeriods;
import org.anjian.api.normativedocument.ReportingPeriods.Period;
import org.anjian.api.normativedocument.ReportingPeriods.State;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterDefinition;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.ValueOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed for which month and quarter, by the number in the rulebook. */
class ReportingPeriodsTest {

    private static final RegionCode CITY = new RegionCode("530300");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final RegionCode ELSEWHERE = new RegionCode("530402");
    private static final String LONG_AFTER = "2026-11-28T00:00:00Z";
    private static final RuleParameterDefinition REPORT_DAY = new RuleParameterDefinition(
            new ParameterKey("QJ22B-12b.monthlyReportDay"),
            ParameterUnit.DAY_OF_MONTH,
            null,
            List.of(value(RuleLevel.MUNICIPAL, CITY, 5, "2022-03-26", ValueOrigin.SHIPPED)));

    private static RuleValue value(RuleLevel level, RegionCode region, long day, String from, ValueOrigin origin) {
        return new RuleValue(level, region, day, LocalDate.parse(from), null, "source", 1.0, origin);
    }

    private static RuleValue recorded(long day, String from) {
        return value(RuleLevel.PROVINCIAL, CITY, day, from, ValueOrigin.RECORDED);
    }

    private static ReportingPeriods periods(RuleValue... overrides) {
        return ReportingPeriodQueries.periods(REPORT_DAY, List.of(overrides), COUNTY);
    }

    private static List<Period> months(ReportingPeriods periods, String from, String to, String now) {
        return periods.months(YearMonth.parse(from), YearMonth.parse(to), Instant.parse(now));
    }

    private static List<Period> quarters(String from, String to, String now) {
        return periods().quarters(YearMonth.parse(from), YearMonth.parse(to), Instant.parse(now));
    }

    private static Period period(String period, Coverage coverage, State state, String dueOn) {
        return new Period(period, coverage, state, LocalDate.parse(dueOn));
    }

    @Test
    @Rule("QJ22B-15")
    void nothing_before_march_2022_is_overdue_and_march_is_partial() {
        assertThat(months(periods(), "2021-01", "2022-02", LONG_AFTER))
                .hasSize(14)
                .allSatisfy(month -> {
                    assertThat(month.state()).isEqualTo(State.NOT_OWED);
                    assertThat(month.coverage()).isEqualTo(Coverage.NONE);
                    assertThat(month.dueOn()).isNull();
                });
        assertThat(months(periods(), "2022-03", "2022-04", LONG_AFTER))
                .containsExactly(
                        period("2022-03", Coverage.PARTIAL, State.PAST_DUE, "2022-04-05"),
                        period("2022-04", Coverage.FULL, State.PAST_DUE, "2022-05-05"));
    }

    @Test
    @Rule("QJ22B-15")
    void the_second_quarter_of_2022_is_the_first_whole_one() {
        assertThat(quarters("2021-11", "2022-05", LONG_AFTER))
                .containsExactly(
                        new Period("2021-Q4", Coverage.NONE, State.NOT_OWED, null),
                        period("2022-Q1", Coverage.PARTIAL, State.PAST_DUE, "2022-04-05"),
                        period("2022-Q2", Coverage.FULL, State.PAST_DUE, "2022-07-05"));
        assertThat(quarters("2022-06", "2022-06", "2022-07-05T15:59:59Z"))
                .containsExactly(period("2022-Q2", Coverage.FULL, State.DUE, "2022-07-05"));
    }

    @Test
    @Rule("QJ22B-15")
    void a_report_is_in_time_until_the_end_of_its_last_day_in_beijing() {
        // 5 May 2022 is a holiday, which moves nothing.
        assertThat(months(periods(), "2022-04", "2022-04", "2022-05-05T15:59:59Z"))
                .containsExactly(period("2022-04", Coverage.FULL, State.DUE, "2022-05-05"));
        assertThat(months(periods(), "2022-04", "2022-04", "2022-05-05T16:00:00Z"))
                .extracting(Period::state)
                .containsExactly(State.PAST_DUE);
    }

    @Test
    @Rule("QJ22B-15")
    void another_number_moves_the_last_day_and_not_the_first_period() {
        ReportingPeriods later = periods(recorded(31, "2020-01-01"));
        assertThat(months(later, "2020-01", "2022-02", LONG_AFTER))
                .allSatisfy(month -> assertThat(month.state()).isEqualTo(State.NOT_OWED));
        assertThat(months(later, "2022-03", "2022-04", LONG_AFTER))
                .extracting(Period::dueOn)
                .containsExactly(LocalDate.parse("2022-04-30"), LocalDate.parse("2022-05-31"));
        // A month is judged by the number in force on its last day.
        assertThat(months(periods(recorded(3, "2023-01-31")), "2022-12", "2023-01", LONG_AFTER))
                .extracting(Period::dueOn)
                .containsExactly(LocalDate.parse("2023-01-05"), LocalDate.parse("2023-02-03"));
    }

    /** Whatever the first day: a month is covered by counting its days, and the months are owed one after the other. */
    @Test
    @Rule("QJ22B-15")
    void coverage_is_what_counting_the_days_says() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate effective = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
            int day = 1 + random.nextInt(31);
            YearMonth from = YearMonth.from(effective).plusMonths(random.nextInt(7) - 4);
            Instant now = LegalTime.startOf(effective.plusDays(random.nextInt(400) - 100));
            ReportingPeriods periods = new ReportingPeriods(effective, on -> OptionalInt.of(day));
            String about = "seed " + seed + ", round " + i;
            for (Period period : periods.months(from, from.plusMonths(7), now)) {
                YearMonth month = YearMonth.parse(period.period());
                long covered = month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(date -> !date.isBefore(effective))
                        .count();
                Coverage expected = covered == 0
                        ? Coverage.NONE
                        : covered < month.lengthOfMonth() ? Coverage.PARTIAL : Coverage.FULL;
                assertThat(period.coverage()).as(about).isEqualTo(expected);
                assertThat(period.state() == State.NOT_OWED).as(about).isEqualTo(covered == 0);
                if (covered > 0) {
                    assertThat(YearMonth.from(period.dueOn())).as(about).isEqualTo(month.plusMonths(1));
                    assertThat(period.state() == State.PAST_DUE)
                            .as(about)
                            .isEqualTo(LegalTime.dayOf(now).isAfter(period.dueOn()));
                }
            }
        }
    }

    @Test
    void where_no_document_asks_for_reports_none_is_owed_until_one_is_recorded() {
        assertThat(months(
                        ReportingPeriodQueries.periods(REPORT_DAY, List.of(), ELSEWHERE),
                        "2022-03",
                        "2024-03",
                        LONG_AFTER))
                .allSatisfy(month -> assertThat(month.state()).isEqualTo(State.NOT_OWED));
        RuleValue own = value(RuleLevel.MUNICIPAL, new RegionCode("530400"), 10, "2024-02-15", ValueOrigin.RECORDED);
        assertThat(months(
                        ReportingPeriodQueries.periods(REPORT_DAY, List.of(own), ELSEWHERE),
                        "2024-01",
                        "2024-03",
                        LONG_AFTER))
                .extracting(Period::coverage)
                .containsExactly(Coverage.NONE, Coverage.PARTIAL, Coverage.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04, 2022-03, to",
        "2012-03, 2022-03, to",
        "+999999999-12, +999999999-12, from",
        "-999999999-01, 2022-03, from"
    })
    void a_range_has_an_order_and_an_end(String from, String to, String field) {
        YearMonth first = YearMonth.parse(from);
        YearMonth last = YearMonth.parse(to);
        Instant now = Instant.parse(LONG_AFTER);
        for (Runnable asked : List.<Runnable>of(
                () -> periods().months(first, last, now), () -> periods().quarters(first, last, now))) {
            assertThatThrownBy(asked::run).isInstanceOfSatisfying(RefusedException.class, refused -> {
                assertThat(refused.refusal().code()).isEqualTo(InputRefusal.OUT_OF_RANGE.name());
                assertThat(refused.refusal().field()).isEqualTo(field);
            });
        }
    }
}
