package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.junit.jupiter.api.Test;

/** Numbers and the beginning of hazards (编号登记). */
class RegistrationTest {

    private static RegisterHazard hazard(String id, EnterpriseId enterprise, String commandId) {
        return new RegisterHazard(
                new HazardId(id),
                enterprise,
                HazardKind.HAZARD,
                HazardSource.GOVERNMENT_INSPECTION,
                HazardGrade.GENERAL,
                "machine guards",
                null,
                "guard missing",
                "W1",
                at("2022-06-01"),
                commandId);
    }

    @Test
    @Rule("QJ22B-09a")
    void two_hazards_of_one_inspection_get_two_consecutive_numbers() {
        Ledger ledger = new Ledger(at("2022-06-01"));
        HazardDecision first = ledger.act(OFFICER, hazard("hazard-a", FACTORY, "c1"));
        HazardDecision second = ledger.act(OFFICER, hazard("hazard-b", FACTORY, "c2"));
        assertThat(first.number()).isEqualTo("530302-YH-2022-000001");
        assertThat(second.number()).isEqualTo("530302-YH-2022-000002");
        assertThat(first.version()).isEqualTo(1);
    }

    @Test
    @Rule("QJ22B-09a")
    void a_hazard_keeps_its_number_for_ever() {
        Ledger ledger = Ledger.of(closed());
        assertThat(ledger.events(HazardFixture.H1))
                .hasSizeGreaterThan(8)
                .allSatisfy(event -> assertThat(event.hazard().number()).isEqualTo("530302-YH-2022-000001"));
    }

    @Test
    void registration_tells_everything_of_that_day() {
        given(List.of())
                .when(by(OFFICER, "2022-06-01", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.GENERAL)))
                .event(new HazardRegistered(
                        new HazardSubject(HazardFixture.H1, HazardFixture.NUMBER, FACTORY, "Qujing Factory", COUNTY),
                        at("2022-06-01"),
                        HazardKind.HAZARD,
                        HazardSource.GOVERNMENT_INSPECTION,
                        HazardGrade.GENERAL,
                        "machine guards",
                        Sector.INDUSTRY,
                        "guard missing",
                        "W1",
                        null))
                .decided(HazardState.REGISTERED);
    }

    @Test
    void the_year_of_a_number_is_the_legal_year_of_the_finding() {
        given(List.of())
                .when(by(OFFICER, "2023-01-01T00:30", register(HazardSource.TIP_OFF, HazardGrade.GENERAL)))
                .events(events ->
                        assertThat(events.getFirst().hazard().number()).isEqualTo("530302-YH-2023-000123"));
    }

    @Test
    @Rule("KM-3.2.3")
    void a_near_miss_enters_the_same_loop_under_its_own_series() {
        var nearMiss = List.of(by(
                MANAGER,
                "2024-05-03",
                register(HazardKind.NEAR_MISS, HazardSource.NEAR_MISS_REPORT, HazardGrade.GENERAL)));
        given(List.of())
                .when(nearMiss.getFirst())
                .events(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(HazardRegistered.class, registered -> {
                            assertThat(registered.kind()).isEqualTo(HazardKind.NEAR_MISS);
                            assertThat(registered.hazard().number()).isEqualTo("530302-WS-2024-000123");
                        }));
        given(nearMiss)
                .when(by(PRINCIPAL, "2024-05-03T10:00", order("2024-05-10")))
                .decided(HazardState.ORDERED);
    }

    @Test
    void each_side_registers_only_what_it_can_have_found() {
        for (HazardSource source : HazardSource.values()) {
            boolean enterprises = Set.of(
                            HazardSource.ENTERPRISE_CHECK, HazardSource.SELF_INSPECTION, HazardSource.NEAR_MISS_REPORT)
                    .contains(source);
            boolean governments = !enterprises && source != HazardSource.OTHER_SYSTEM;
            for (Actor actor : List.of(PRINCIPAL, MANAGER, OFFICER, COUNTY_HEAD)) {
                boolean allowed = actor.enterprise() == null ? governments : enterprises;
                var outcome = given(List.of()).when(by(actor, "2022-06-01", register(source, HazardGrade.GENERAL)));
                if (allowed) {
                    outcome.happened(HazardRegistered.class);
                } else {
                    outcome.refused(HazardRefusal.SOURCE_NOT_ALLOWED);
                }
            }
        }
    }

    @Test
    void an_enterprise_that_is_unknown_or_closed_has_no_hazards() {
        given(List.of())
                .when(OFFICER, hazard("hazard-1", new EnterpriseId("enterprise-nobody"), null))
                .refused(EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        given(List.of())
                .when(OFFICER, hazard("hazard-1", NEIGHBOUR, null))
                .refused(EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
    }

    @Test
    void whoever_may_not_reach_the_enterprise_is_not_told_of_it() {
        given(List.of())
                .when(FOREIGN_OFFICER, hazard("hazard-1", FACTORY, null))
                .refused(InputRefusal.NO_SUCH_RECORD);
        given(List.of())
                .when(NEIGHBOURS_MANAGER, hazard("hazard-1", FACTORY, null))
                .refused(InputRefusal.NO_SUCH_RECORD);
        given(List.of()).when(AUDITOR, hazard("hazard-1", FACTORY, null)).refused(InputRefusal.NOT_PERMITTED);
    }
}
