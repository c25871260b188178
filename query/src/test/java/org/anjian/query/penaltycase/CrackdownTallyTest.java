package org.anjian.query.penaltycase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.anjian.api.penaltycase.query.CrackdownBatch;
import org.anjian.api.penaltycase.query.CrackdownStatistics;
import org.anjian.api.penaltycase.query.CrackdownStatistics.Figures;
import org.anjian.api.penaltycase.query.CrackdownStatistics.Row;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The three batches count enterprises, not acts. */
class CrackdownTallyTest {

    private static final RegionCode QILIN = new RegionCode("530302");
    private static final RegionCode ZHANYI = new RegionCode("530303");

    @Test
    @Rule("QJ16-08d")
    void an_enterprise_fined_twice_and_suspended_once_is_in_each_batch_once() {
        CrackdownTally tally = new CrackdownTally();
        tally.add(CrackdownBatch.PUNISHED, "E1", QILIN, "2016-Q3");
        tally.add(CrackdownBatch.PUNISHED, "E1", QILIN, "2016-Q3");
        tally.add(CrackdownBatch.SUSPENDED, "E1", QILIN, "2016-Q3");
        Figures expected = new Figures(0, 1, 1);
        assertThat(tally.statistics())
                .isEqualTo(new CrackdownStatistics(expected, List.of(new Row(QILIN, "2016-Q3", expected))));
    }

    @Test
    @Rule("QJ16-08d")
    void counties_and_periods_have_rows_of_their_own_and_the_whole_counts_an_enterprise_once() {
        CrackdownTally tally = new CrackdownTally();
        tally.add(CrackdownBatch.PUNISHED, "E1", QILIN, "2016-Q3");
        tally.add(CrackdownBatch.PUNISHED, "E1", QILIN, "2016-Q4");
        tally.add(CrackdownBatch.CLOSED, "E2", ZHANYI, "2016-Q3");
        CrackdownStatistics statistics = tally.statistics();
        assertThat(statistics.totals()).isEqualTo(new Figures(1, 1, 0));
        assertThat(statistics.rows())
                .containsExactly(
                        new Row(QILIN, "2016-Q3", new Figures(0, 1, 0)),
                        new Row(QILIN, "2016-Q4", new Figures(0, 1, 0)),
                        new Row(ZHANYI, "2016-Q3", new Figures(1, 0, 0)));
    }

    @Test
    void whatever_happens_the_whole_is_the_distinct_enterprises_of_a_batch() {
        long seed = System.nanoTime();
        System.out.println("CrackdownTallyTest seed " + seed);
        Random random = new Random(seed);
        CrackdownTally tally = new CrackdownTally();
        Set<String> punished = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            CrackdownBatch batch = CrackdownBatch.values()[random.nextInt(3)];
            String enterprise = "E" + random.nextInt(300);
            tally.add(batch, enterprise, random.nextBoolean() ? QILIN : ZHANYI, "2016-Q" + (1 + random.nextInt(4)));
            if (batch == CrackdownBatch.PUNISHED) {
                punished.add(enterprise);
            }
        }
        CrackdownStatistics statistics = tally.statistics();
        assertThat(statistics.totals().punished()).isEqualTo(punished.size());
        assertThat(statistics.rows()).hasSize(8);
        assertThat(statistics.rows().stream()
                        .mapToLong(row -> row.figures().punished())
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(punished.size());
    }
}
