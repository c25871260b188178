package org.anjian.command.ruleparameter;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.command.OverrideRuleParameter;
import org.anjian.api.ruleparameter.command.WithdrawRuleParameterOverride;
import org.anjian.api.ruleparameter.event.RuleParameterOverridden;
import org.anjian.api.ruleparameter.event.RuleParameterOverrideWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of rules: recorded, corrected and withdrawn by legal departments. */
class RuleParameterTest {

    private static final ParameterKey REPORT_DAY = new ParameterKey("QJ22B-12b.monthlyReportDay");
    private static final RuleParameterId ID = RuleParameterId.of(REPORT_DAY);
    private static final RegionCode PROVINCE = new RegionCode("530000");

    private final Map<ParameterKey, List<RuleValue>> recorded = new HashMap<>();
    private AggregateTestFixture<RuleParameter> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(RuleParameter.class);
        Rulebook rulebook = BundledRulebook.read();
        Regions regions = new Regions(List.of(
                new Region(PROVINCE, "云南省", "Yunnan"),
                new Region(CITY, "曲靖市", "Qujing"),
                new Region(COUNTY, "麒麟区", "Qilin")));
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new RuleParameterDesk(
                        fixture.getRepository(),
                        rulebook,
                        new OrderedRuleParameters(rulebook, key -> recorded.getOrDefault(key, List.of())),
                        regions,
                        Contexts.permissions()));
    }

    private static OverrideRuleParameter override(ParameterKey key, RuleLevel level, RegionCode region, long value) {
        return new OverrideRuleParameter(
                key, level, region, value, day("2023-01-01"), null, "provincial notice", 900, at("2022-12-20"), null);
    }

    private static RuleParameterOverridden overridden(long value) {
        return new RuleParameterOverridden(
                ID,
                at("2022-12-20"),
                REPORT_DAY,
                ParameterUnit.DAY_OF_MONTH,
                RuleLevel.PROVINCIAL,
                CITY,
                value,
                day("2023-01-01"),
                null,
                "provincial notice",
                900,
                5L,
                "city-emergency");
    }

    private static WithdrawRuleParameterOverride withdraw(String from) {
        return new WithdrawRuleParameterOverride(
                REPORT_DAY,
                RuleLevel.PROVINCIAL,
                CITY,
                day("2023-01-01"),
                day(from),
                "repealed",
                at("2023-06-01"),
                null);
    }

    private static RuleParameterOverrideWithdrawn withdrawn(String from) {
        return new RuleParameterOverrideWithdrawn(
                ID,
                at("2023-06-01"),
                REPORT_DAY,
                RuleLevel.PROVINCIAL,
                CITY,
                day("2023-01-01"),
                day(from),
                "repealed",
                "city-emergency");
    }

    @Test
    @Rule("QJ22B-02")
    void a_legal_department_records_what_the_province_says_and_what_it_replaces() {
        fixture.givenNoPriorActivity()
                .when(override(REPORT_DAY, RuleLevel.PROVINCIAL, CITY, 3), CITY_HEAD.toMetadata())
                .expectEvents(overridden(3))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
    }

    @Test
    void a_county_records_nothing_and_a_municipal_rule_is_of_a_city() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(override(REPORT_DAY, RuleLevel.MUNICIPAL, COUNTY, 3), COUNTY_HEAD.toMetadata()),
                RuleParameterRefusal.LEVEL_NOT_OF_REGION);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(override(REPORT_DAY, RuleLevel.PROVINCIAL, CITY, 3), COUNTY_HEAD.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        Actor province = new Actor("p", Role.AGENCY_HEAD, "province", PROVINCE, null);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(override(REPORT_DAY, RuleLevel.MUNICIPAL, PROVINCE, 3), province.toMetadata()),
                RuleParameterRefusal.LEVEL_NOT_OF_REGION);
    }

    @ParameterizedTest
    @CsvSource({
        "QJ22B-12b.monthlyReportDay, 0",
        "QJ22B-12b.monthlyReportDay, 32",
        "QJ22B-05a.planDue, 1301",
        "QJ22B-05a.planDue, 230",
        "QJ22B-05a.planDue, 31",
        "NL-CF54.decisionDays, 0",
        "NL-CF51.citizen, -1"
    })
    void a_value_fits_its_unit(String key, long value) {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(override(new ParameterKey(key), RuleLevel.NATIONAL, CITY, value), CITY_HEAD.toMetadata()),
                RuleParameterRefusal.VALUE_OUT_OF_RANGE);
    }

    @Test
    void no_number_is_made_up() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                override(new ParameterKey("NL-X.y"), RuleLevel.NATIONAL, CITY, 1),
                                CITY_HEAD.toMetadata()),
                RuleParameterRefusal.PARAMETER_UNKNOWN);
    }

    @Test
    void what_was_recorded_is_withdrawn_once() {
        fixture.given(overridden(3))
                .when(withdraw("2023-07-01"), CITY_HEAD.toMetadata())
                .expectEvents(withdrawn("2023-07-01"));
        expectRefused(
                fixture.given(overridden(3), withdrawn("2023-07-01"))
                        .when(withdraw("2023-08-01"), CITY_HEAD.toMetadata()),
                RuleParameterRefusal.OVERRIDE_WITHDRAWN);
        expectRefused(
                fixture.givenNoPriorActivity().when(withdraw("2023-08-01"), CITY_HEAD.toMetadata()),
                RuleParameterRefusal.OVERRIDE_UNKNOWN);
    }

    @Test
    void what_was_withdrawn_may_be_recorded_again() {
        fixture.given(overridden(3), withdrawn("2023-07-01"))
                .when(override(REPORT_DAY, RuleLevel.PROVINCIAL, CITY, 4), CITY_HEAD.toMetadata())
                .expectEvents(overridden(4));
    }

    @Test
    void a_value_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> withdraw("2022-12-31"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(RuleParameterRefusal.PERIOD_REVERSED.name()));
    }
}
