package org.anjian.query.ruleparameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.event.RuleParameterEvent;
import org.anjian.api.ruleparameter.event.RuleParameterOverridden;
import org.anjian.api.ruleparameter.event.RuleParameterOverrideWithdrawn;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What was recorded of a number, and what of it counts. */
class RuleParameterFoldTest {

    private static final ParameterKey KEY = new ParameterKey("QJ22B-12b.monthlyReportDay");
    private static final RuleParameterId ID = RuleParameterId.of(KEY);
    private static final RegionCode CITY = new RegionCode("530300");
    private static final LocalDate FROM = LocalDate.parse("2023-01-01");

    private static RuleParameterEvent overridden(long value, LocalDate until, String on) {
        return new RuleParameterOverridden(
                ID,
                LegalTime.startOf(LocalDate.parse(on)),
                KEY,
                ParameterUnit.DAY_OF_MONTH,
                RuleLevel.PROVINCIAL,
                CITY,
                value,
                FROM,
                until,
                "notice",
                900,
                5L,
                "city-emergency");
    }

    private static RuleParameterEvent withdrawn(String from) {
        return new RuleParameterOverrideWithdrawn(
                ID,
                LegalTime.startOf(LocalDate.parse("2023-06-01")),
                KEY,
                RuleLevel.PROVINCIAL,
                CITY,
                FROM,
                LocalDate.parse(from),
                "repealed",
                "city-emergency");
    }

    private static RuleParameterView folded(RuleParameterEvent... events) {
        return new Folding<>(new RuleParameterFold())
                .whole(Recorded.history(ID.raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ22B-02")
    void a_withdrawn_value_counts_until_the_day_before() {
        RuleParameterView view = folded(overridden(3, null, "2022-12-20"), withdrawn("2023-07-01"));
        assertThat(view.values().getFirst().counting().orElseThrow().effectiveUntil())
                .isEqualTo("2023-06-30");
        assertThat(view.values().getFirst().withdrawnBecause()).isEqualTo("repealed");
        assertThat(view.unit()).isEqualTo(ParameterUnit.DAY_OF_MONTH);
        assertThat(folded(overridden(3, LocalDate.parse("2023-03-31"), "2022-12-20"), withdrawn("2023-07-01"))
                        .values()
                        .getFirst()
                        .counting()
                        .orElseThrow()
                        .effectiveUntil())
                .isEqualTo("2023-03-31");
    }

    @Test
    void a_value_that_was_withdrawn_from_its_first_day_never_counts() {
        assertThat(folded(overridden(3, null, "2022-12-20"), withdrawn("2023-01-01"))
                        .values()
                        .getFirst()
                        .counting())
                .isEmpty();
    }

    @Test
    void what_is_recorded_again_replaces_and_stays_on_record() {
        RuleParameterView view = folded(overridden(3, null, "2022-12-20"), overridden(4, null, "2022-12-25"));
        assertThat(view.values()).hasSize(2);
        assertThat(view.values().getFirst().replacedOn()).isEqualTo("2022-12-25");
        assertThat(view.values().getFirst().counting()).isEmpty();
        assertThat(view.values().getLast().counting().orElseThrow().value()).isEqualTo(4);
    }
}
