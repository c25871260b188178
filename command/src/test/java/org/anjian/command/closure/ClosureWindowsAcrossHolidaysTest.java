package org.anjian.command.closure;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.TimeLimits.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The windows in which penalties beside a major hazard add up, ending in the National Day of 2025 and the Spring Festival of
 * 2026: with the last penalty on the day before, the day, and the day after. They are days of the calendar, and no holiday moves
 * their end.
 */
class ClosureWindowsAcrossHolidaysTest {

    @ParameterizedTest
    @CsvSource({"2025-04-04, 2025-10-01", "2025-04-11, 2025-10-08", "2025-08-27, 2026-02-23"})
    @Rule("NL-AQ113")
    void three_penalties_add_up_within_180_days(LocalDate first, LocalDate last) {
        List<LocalDate> before = List.of(first, first.plusDays(60));
        for (LocalDate inTime : List.of(last.minusDays(1), last)) {
            assertThat(met(before, inTime)).contains(ClosureCriterion.THREE_PENALTIES_IN_180_DAYS);
        }
        assertThat(met(before, last.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-10-01, 2025-10-01", "2024-10-08, 2025-10-08", "2025-02-23, 2026-02-23"})
    @Rule("NL-AQ113")
    void four_penalties_add_up_within_a_year(LocalDate first, LocalDate last) {
        List<LocalDate> before = List.of(first, first.plusDays(50), first.plusDays(100));
        for (LocalDate inTime : List.of(last.minusDays(1), last)) {
            assertThat(met(before, inTime)).contains(ClosureCriterion.FOUR_PENALTIES_IN_A_YEAR);
        }
        assertThat(met(before, last.plusDays(1))).isEmpty();
    }

    private static Optional<ClosureCriterion> met(List<LocalDate> before, LocalDate last) {
        String[] days = Stream.concat(before.stream(), Stream.of(last))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        return PenaltiesBesideHazardTest.after(days)
                .found(FACTORY, COUNTY, on(last), "event-1")
                .map(RecordClosureCriterion::criterion);
    }
}
