package org.anjian.query.normativedocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.normativedocument.Coverage;
import org.anjian.api.normativedocument.ReportingPeriods;
import org.anjian.api.normativedocument.ReportingPeriods.Period;
import org.anjian.api.normativedocument.ReportingPeriods.State;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** What is owed for which month. */
class ReportingPeriodsTest {

    private static final ReportingPeriods REPORTS = new ReportingPeriods(LocalDate.parse("2022-03-26"), 5);

    private static List<Period> between(String from, String to, String now) {
        return REPORTS.between(YearMonth.parse(from), YearMonth.parse(to), Instant.parse(now));
    }

    @Test
    @Rule("QJ22B-15")
    void nothing_before_march_2022_is_overdue_and_march_is_partial() {
        assertThat(between("2021-01", "2022-02", "2026-11-28T00:00:00Z"))
                .hasSize(14)
                .allSatisfy(period -> assertThat(period.state()).isEqualTo(State.NOT_OWED));
        assertThat(between("2022-03", "2022-04", "2026-11-28T00:00:00Z"))
                .extracting(Period::coverage)
                .containsExactly(Coverage.PARTIAL, Coverage.FULL);
    }

    @Test
    @Rule("QJ22B-15")
    void a_report_is_in_time_until_the_end_of_its_last_day_in_beijing() {
        // 5 May 2022 is a holiday, which moves nothing.
        assertThat(between("2022-04", "2022-04", "2022-05-05T15:59:59Z"))
                .containsExactly(new Period("2022-04", Coverage.FULL, State.DUE, LocalDate.parse("2022-05-05")));
        assertThat(between("2022-04", "2022-04", "2022-05-05T16:00:00Z"))
                .extracting(Period::state)
                .containsExactly(State.PAST_DUE);
    }

    @Test
    void a_range_has_an_order_and_an_end_and_a_day_that_every_month_has() {
        assertThatThrownBy(() -> between("2022-04", "2022-03", "2022-05-05T00:00:00Z"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> between("2000-01", "2022-03", "2022-05-05T00:00:00Z"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ReportingPeriods(LocalDate.parse("2022-03-26"), 31))
                .isInstanceOf(RefusedException.class);
    }
}
