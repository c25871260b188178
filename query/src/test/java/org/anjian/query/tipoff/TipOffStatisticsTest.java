package org.anjian.query.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.query.TipOffStatistics.Figures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the search engine counts of tip-offs becomes figures. */
class TipOffStatisticsTest {

    private static Figures of(String json) {
        return CountTipOffsHandler.read(JsonMapper.builder().build().readTree(json));
    }

    @Test
    @Rule("QJ16-15b")
    void rates_durations_and_sums_are_read() {
        assertThat(of("""
                        {"doc_count": 8, "named": {"doc_count": 5}, "accepted": {"doc_count": 6},
                         "verified": {"doc_count": 4, "days": {"value": 20.26}}, "true": {"doc_count": 3},
                         "overdue": {"doc_count": 1}, "retaliation": {"doc_count": 2},
                         "paid": {"doc_count": 2, "fen": {"value": 1800000.0}}}""")).isEqualTo(new Figures(8, 5, 6, 4, 3, 66.7, 20.3, 1, 2, 2, 1_800_000));
    }

    @Test
    void of_nothing_there_is_no_rate() {
        assertThat(of("{\"doc_count\": 0, \"verified\": {\"doc_count\": 0, \"days\": {\"value\": null}}}"))
                .isEqualTo(new Figures(0, 0, 0, 0, 0, null, null, 0, 0, 0, 0));
    }
}
