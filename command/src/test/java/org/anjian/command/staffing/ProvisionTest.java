package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.TechnologyKind;
import org.anjian.api.staffing.command.DisbandRescueTeam;
import org.anjian.api.staffing.command.EstablishEmergencyBody;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.api.staffing.command.RecordNewTechnology;
import org.anjian.api.staffing.command.RecordRescueContract;
import org.anjian.api.staffing.command.RecordRescueSupplies;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.RecordSafetyInvestment;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.junit.jupiter.api.Test;

/** What an enterprise provides for safety: rescue, bodies, money and technology. */
class ProvisionTest extends StaffingFixture {

    private static RecordRescueContract contract(String from, String until, String day) {
        return new RecordRescueContract(FACTORY, "rescue service", day(from), day(until), at(day), null);
    }

    @Test
    @Rule("ML20-10b")
    void a_small_shop_has_a_rescue_contract_until_it_ends() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCurrentTime(at("2020-01-02"))
                .andGivenCommands(by(PRINCIPAL, contract("2020-01-01", "2020-12-31", "2020-01-02")))
                .whenTimeAdvancesTo(at("2021-01-01T00:00"))
                .expectEvents(new RescueCapabilityMissing(E1, at("2021-01-01T00:00")));
    }

    @Test
    @Rule("ML20-10b")
    void a_renewal_keeps_rescue_at_hand() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCurrentTime(at("2020-01-02"))
                .andGivenCommands(
                        by(PRINCIPAL, contract("2020-01-01", "2020-12-31", "2020-01-02")),
                        by(PRINCIPAL, contract("2021-01-01", "2021-12-31", "2020-12-20")))
                .whenTimeAdvancesTo(at("2021-06-01"))
                .expectNoEvents();
    }

    @Test
    @Rule("ML20-10b")
    void neither_team_nor_contract_is_found_and_a_team_ends_it() {
        known = enterprise(Sector.HAZARDOUS_CHEMICALS, EnterpriseScale.BELOW_SCALE, 8);
        fixture.givenCommands(by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)), by(PRINCIPAL, engineer(P1, START)))
                .when(team("2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new RescueTeamRecorded(E1, at("2022-04-02"), StaffingMode.PART_TIME, 6),
                        new RescueCapabilityRestored(E1, at("2022-04-02")));
        DisbandRescueTeam disband = new DisbandRescueTeam(FACTORY, "no budget", at("2022-04-03"), null);
        fixture.givenCommands(
                        by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
                        by(PRINCIPAL, engineer(P1, START)),
                        by(PRINCIPAL, team("2022-04-02")))
                .when(disband, PRINCIPAL.toMetadata())
                .expectEvents(
                        new RescueTeamDisbanded(E1, at("2022-04-03"), "no budget"),
                        new RescueCapabilityMissing(E1, at("2022-04-03")));
        expectRefused(staffed().when(disband, PRINCIPAL.toMetadata()), StaffingRefusal.NO_RESCUE_TEAM);
    }

    @Test
    @Rule("ML20-10b")
    void above_the_scale_a_contract_is_no_team() {
        known = enterprise(Sector.METAL_SMELTING, EnterpriseScale.ABOVE_SCALE, 900);
        fixture.givenCommands(
                        by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
                        by(PRINCIPAL, engineer(P1, START)),
                        by(PRINCIPAL, engineer(P2, START)))
                .when(contract("2022-01-01", "2022-12-31", "2022-04-02"), PRINCIPAL.toMetadata())
                .expectEvents(new RescueContractRecorded(
                        E1, at("2022-04-02"), "rescue service", day("2022-01-01"), day("2022-12-31")));
        assertThatThrownBy(() -> contract("2022-02-01", "2022-01-31", "2022-04-02"))
                .hasMessageContaining(StaffingRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name());
    }

    @Test
    @Rule("QJ16-03g")
    void a_rescue_team_has_members_and_supplies_have_a_quantity_and_a_last_day() {
        assertThatThrownBy(() -> new RecordRescueTeam(FACTORY, StaffingMode.FULL_TIME, 0, at(START), null))
                .hasMessageContaining(StaffingRefusal.RESCUE_TEAM_EMPTY.name());
        assertThatThrownBy(() -> new RescueSupply("呼吸器", 0, "套", day("2024-01-01")))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> new RescueSupply("呼吸器", 4, "套", null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
        assertThatThrownBy(() -> new EstablishEmergencyBody(FACTORY, "应急办", 0, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        List<RescueSupply> supplies = List.of(new RescueSupply("呼吸器", 4, "套", day("2024-01-01")));
        expectOwn(
                new RecordRescueSupplies(FACTORY, supplies, at("2022-04-02"), null),
                new RescueSuppliesRecorded(E1, at("2022-04-02"), supplies));
        expectOwn(
                new EstablishEmergencyBody(FACTORY, "应急办", 3, at("2022-04-02"), null),
                new EmergencyBodyEstablished(E1, at("2022-04-02"), "应急办", 3));
    }

    @Test
    void what_an_enterprise_provides_is_recorded() {
        expectOwn(
                new EstablishHazardBody(FACTORY, "隐患办", "survey and warn", at("2022-04-02"), null),
                new HazardBodyEstablished(E1, at("2022-04-02"), "隐患办", "survey and warn"));
        expectOwn(
                new RecordSafetyInvestment(FACTORY, 2024, 50_000_000L, 30_000_000L, at("2024-12-31"), null),
                new SafetyInvestmentRecorded(E1, at("2024-12-31"), 2024, 50_000_000L, 30_000_000L));
        expectOwn(
                new RecordNewTechnology(FACTORY, TechnologyKind.EQUIPMENT, "自动停机", at("2022-04-02"), null),
                new NewTechnologyAdopted(E1, at("2022-04-02"), TechnologyKind.EQUIPMENT, "自动停机"));
        assertThatThrownBy(() -> new RecordSafetyInvestment(FACTORY, 2024, -1L, 0L, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
        assertThatThrownBy(() -> new RecordSafetyInvestment(FACTORY, 24, 1L, 0L, at(START), null))
                .hasMessageContaining(InputRefusal.OUT_OF_RANGE.name());
    }
}
