package org.anjian.command.ruleparameter;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterDefinition;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.ValueOrigin;
import org.junit.jupiter.api.Test;

/** Which value of a number a fact is judged by. */
class RuleParametersTest {

    private static final ParameterKey REPORT_DAY = new ParameterKey("QJ22B-12b.monthlyReportDay");
    private static final ParameterKey DECISION_DAYS = new ParameterKey("NL-CF54.decisionDays");
    private static final ParameterKey HEARING = new ParameterKey("NL-HEAR.unit");
    private static final RegionCode PROVINCE = new RegionCode("530000");
    private static final RegionCode ELSEWHERE = new RegionCode("450102");

    private final Rulebook rulebook = BundledRulebook.read();

    private RuleParameters with(RuleValue... values) {
        return new OrderedRuleParameters(rulebook, key -> List.of(values));
    }

    private static RuleValue value(RuleLevel level, RegionCode region, long value, String from) {
        return new RuleValue(level, region, value, day(from), null, "source", null, ValueOrigin.RECORDED);
    }

    @Test
    @Rule("QJ22B-02")
    void a_province_prevails_over_the_municipality_from_its_first_day_on() {
        RuleParameters parameters = with(value(RuleLevel.PROVINCIAL, PROVINCE, 3, "2023-01-01"));
        assertThat(parameters.number(REPORT_DAY, COUNTY, day("2022-12-31"))).isEqualTo(5);
        assertThat(parameters.number(REPORT_DAY, COUNTY, day("2023-01-01"))).isEqualTo(3);
        assertThat(with(
                                value(RuleLevel.PROVINCIAL, PROVINCE, 3, "2023-01-01"),
                                value(RuleLevel.NATIONAL, CITY, 10, "2024-01-01"))
                        .number(REPORT_DAY, COUNTY, day("2024-02-01")))
                .isEqualTo(10);
    }

    @Test
    @Rule("QJ22A-16")
    void a_fact_is_judged_by_the_value_of_its_day() {
        RuleParameters shipped = RuleParameters.shipped();
        assertThat(shipped.number(DECISION_DAYS, CITY, day("2021-07-14"))).isEqualTo(30);
        assertThat(shipped.number(DECISION_DAYS, CITY, day("2021-07-15"))).isEqualTo(90);
        assertThatThrownBy(() -> shipped.number(REPORT_DAY, CITY, day("2022-03-25")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RuleParameterRefusal.NO_VALUE_IN_FORCE.name());
                    assertThat(refused.refusal().field()).isEqualTo(REPORT_DAY.raw());
                });
    }

    @Test
    void a_correction_of_national_law_counts_where_it_was_recorded() {
        RuleParameters parameters = with(value(RuleLevel.NATIONAL, CITY, 60, "2021-07-15"));
        assertThat(parameters.number(DECISION_DAYS, COUNTY, day("2024-01-01"))).isEqualTo(60);
        assertThat(parameters.number(DECISION_DAYS, ELSEWHERE, day("2024-01-01")))
                .isEqualTo(90);
    }

    @Test
    void what_national_law_leaves_to_the_province_the_province_decides() {
        RuleParameters parameters = with(
                value(RuleLevel.PROVINCIAL, PROVINCE, 10_000_000, "2022-01-01"),
                value(RuleLevel.MUNICIPAL, CITY, 1, "2022-01-01"));
        assertThat(parameters.number(HEARING, COUNTY, day("2021-12-31"))).isEqualTo(5_000_000);
        assertThat(parameters.number(HEARING, COUNTY, day("2022-01-01"))).isEqualTo(10_000_000);
    }

    @Test
    void an_unknown_number_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> RuleParameters.shipped().number(new ParameterKey("NL-X.y"), CITY, day("2024-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is recorded: no other applicable value is of a higher level, nor newer at the level in force. */
    @Test
    @Rule("QJ22B-02")
    void the_value_in_force_is_of_the_highest_level_and_the_newest_there() {
        long seed = 20_230_101;
        Random random = new Random(seed);
        RuleParameterDefinition definition = rulebook.require(REPORT_DAY);
        List<RegionCode> regions = List.of(PROVINCE, CITY, COUNTY, ELSEWHERE);
        for (int round = 0; round < 2_000; round++) {
            List<RuleValue> recorded = random.ints(random.nextInt(6), 0, 1_000)
                    .mapToObj(number -> new RuleValue(
                            RuleLevel.values()[random.nextInt(3)],
                            regions.get(random.nextInt(regions.size())),
                            number,
                            day("2023-01-01").plusDays(random.nextInt(300)),
                            random.nextBoolean() ? null : day("2023-10-01").plusDays(random.nextInt(300)),
                            "source",
                            null,
                            ValueOrigin.RECORDED))
                    .toList();
            LocalDate day = day("2022-12-01").plusDays(random.nextInt(500));
            List<RuleValue> order = definition.inOrder(recorded, COUNTY, day);
            RuleValue first = order.getFirst();
            assertThat(order)
                    .as("seed %d, round %d", seed, round)
                    .allMatch(value -> value.applies(COUNTY, day)
                            && (value.level().compareTo(first.level()) > 0
                                    || value.level() == first.level()
                                            && !value.effectiveFrom().isAfter(first.effectiveFrom())));
            assertThat(order).as("seed %d, round %d", seed, round).hasSize((int)
                    Stream.concat(recorded.stream(), definition.values().stream())
                            .filter(value -> value.applies(COUNTY, day))
                            .count());
        }
    }
}
