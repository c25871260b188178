package org.anjian.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallerBudgetsTest {

    private static final class Time implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        private void passes(Duration time) {
            nanos += time.toNanos();
        }
    }

    private final Time time = new Time();
    private final CallerBudgets budgets = new CallerBudgets(60, time);

    @Test
    void what_is_used_up_comes_back_bit_by_bit() {
        for (int i = 59; i >= 0; i--) {
            assertThat(budgets.take("a")).extracting("admitted", "remaining").containsExactly(true, (long) i);
        }
        assertThat(budgets.take("a")).isEqualTo(new CallerBudgets.Admission(false, 60, 0, 60, 1));
        assertThat(budgets.take("b").admitted()).isTrue();
        time.passes(Duration.ofSeconds(1));
        assertThat(budgets.take("a").admitted()).isTrue();
        assertThat(budgets.take("a").admitted()).isFalse();
    }

    @Test
    void to_look_costs_nothing() {
        assertThat(budgets.look("a").admitted()).isTrue();
        for (int i = 0; i < 60; i++) {
            assertThat(budgets.look("a").admitted()).isTrue();
            budgets.take("a");
        }
        assertThat(budgets.look("a").admitted()).isFalse();
        time.passes(Duration.ofSeconds(1));
        assertThat(budgets.look("a").admitted()).isTrue();
    }
}
