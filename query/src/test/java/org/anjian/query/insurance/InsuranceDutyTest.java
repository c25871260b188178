package org.anjian.query.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.query.InsuranceCoverage;
import org.anjian.api.insurance.query.RequiredInsurance;
import org.anjian.api.insurance.query.WorkInjuryCoverage;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sector must insure, and how far an enterprise does. */
class InsuranceDutyTest {

    private static final EnterpriseId E2 = new EnterpriseId("enterprise-2");
    private static final LocalDate DAY = LocalDate.parse("2016-06-30");

    private static InsuranceView.Policy policy(InsuranceType type, String until, @Nullable Integer heads) {
        return new InsuranceView.Policy(
                type.name(), type, "人保", 1L, LocalDate.parse("2016-01-01"), LocalDate.parse(until), heads, null);
    }

    @Test
    @Rule("QJ16-13b")
    void a_carrier_with_a_liability_policy_misses_the_carrier_policy() {
        RequiredInsurance required = InsuranceDuty.required(
                E2, Sector.ROAD_TRANSPORT, List.of(policy(InsuranceType.LIABILITY, "2016-12-31", null)), DAY);
        assertThat(required.items())
                .containsExactly(
                        new RequiredInsurance.Item(InsuranceType.WORK_INJURY, null, true),
                        new RequiredInsurance.Item(InsuranceType.CARRIER_LIABILITY, null, true));
    }

    @Test
    @Rule("QJ16-13b")
    void crowded_places_and_flammable_goods_insure_against_fire() {
        assertThat(InsuranceDuty.of(Sector.FIRE_SAFETY))
                .containsExactly(InsuranceType.WORK_INJURY, InsuranceType.FIRE_PUBLIC_LIABILITY);
        assertThat(InsuranceDuty.of(Sector.HAZARDOUS_CHEMICALS)).contains(InsuranceType.FIRE_PUBLIC_LIABILITY);
        assertThat(InsuranceDuty.of(Sector.COAL_MINE)).doesNotContain(InsuranceType.FIRE_PUBLIC_LIABILITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sector.class,
            names = {
                "COAL_MINE",
                "NON_COAL_MINE",
                "HAZARDOUS_CHEMICALS",
                "FIREWORKS",
                "CONSTRUCTION",
                "CIVIL_EXPLOSIVES",
                "SPECIAL_EQUIPMENT",
                "METAL_SMELTING"
            })
    @Rule("QJ16-13a")
    void eight_sectors_need_liability_insurance_and_a_policy_counts_until_its_last_day(Sector sector) {
        List<InsuranceView.Policy> policies = List.of(policy(InsuranceType.LIABILITY, "2016-12-31", null));
        assertThat(InsuranceDuty.required(E2, sector, policies, LocalDate.parse("2016-12-31"))
                        .items())
                .contains(new RequiredInsurance.Item(InsuranceType.LIABILITY, LocalDate.parse("2016-12-31"), false));
        assertThat(InsuranceDuty.required(E2, sector, policies, LocalDate.parse("2017-01-01"))
                        .items())
                .contains(new RequiredInsurance.Item(InsuranceType.LIABILITY, null, true));
    }

    @Test
    @Rule("QJ16-13a")
    void other_sectors_need_no_liability_insurance() {
        assertThat(InsuranceDuty.of(Sector.EDUCATION)).containsExactly(InsuranceType.WORK_INJURY);
    }

    @Test
    @Rule("KM-3.2.2")
    void a_hundred_of_a_hundred_and_twenty_are_insured() {
        List<InsuranceView.Policy> policies = List.of(
                policy(InsuranceType.WORK_INJURY, "2016-12-31", 100),
                policy(InsuranceType.WORK_INJURY, "2016-03-31", 20),
                policy(InsuranceType.PERSONAL_ACCIDENT, "2016-12-31", 120));
        WorkInjuryCoverage coverage = InsuranceDuty.workInjury(120, policies, DAY);
        assertThat(coverage.percent()).isEqualTo(83.3);
        assertThat(coverage.uninsured()).isEqualTo(20);
        assertThat(InsuranceDuty.workInjury(null, policies, DAY).percent()).isNull();
        assertThat(InsuranceDuty.workInjury(90, policies, DAY).percent()).isEqualTo(100.0);
        assertThat(InsuranceDuty.workInjury(0, policies, DAY).percent()).isNull();
    }

    @Test
    void a_rate_has_one_decimal_and_none_without_enterprises() {
        assertThat(InsuranceCoverage.OfType.of(InsuranceType.LIABILITY, 2, 3).percent())
                .isEqualTo(66.7);
        assertThat(InsuranceCoverage.OfType.of(InsuranceType.LIABILITY, 0, 0).percent())
                .isNull();
    }
}
