package org.anjian.command.closure;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.NEIGHBOUR;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Reach;
import org.anjian.api.rule.Rule;
import org.anjian.command.hazard.MajorHazards;
import org.anjian.command.penaltycase.KnownCases;
import org.anjian.command.ruleparameter.RuleParameters;
import org.junit.jupiter.api.Test;

/** What follows from repeated penalties beside a major hazard, and from a closing that was carried out. */
class PenaltiesBesideHazardTest {

    static PenaltiesBesideHazard after(String... days) {
        return new PenaltiesBesideHazard(
                null,
                KnownCases.against(
                        FACTORY, Stream.of(days).map(LocalDate::parse).toList()),
                new MajorHazards() {
                    @Override
                    public boolean areOpenAt(EnterpriseId enterprise) {
                        return true;
                    }

                    @Override
                    public boolean contains(HazardId hazard) {
                        return true;
                    }
                },
                RuleParameters.shipped());
    }

    @Test
    @Rule("NL-AQ113")
    void the_third_penalty_in_180_days_beside_a_major_hazard_meets_the_criterion_with_its_cases() {
        RecordClosureCriterion found = after("2024-01-10", "2024-03-15", "2024-06-30")
                .found(FACTORY, COUNTY, at("2024-06-30"), "event-1")
                .orElseThrow();
        assertThat(found.criterion()).isEqualTo(ClosureCriterion.THREE_PENALTIES_IN_180_DAYS);
        assertThat(found.grounds()).containsExactly("penaltycase-1", "penaltycase-2", "penaltycase-3");
        assertThat(found.closureId())
                .isEqualTo(ClosureId.of(FACTORY, ClosureCriterion.THREE_PENALTIES_IN_180_DAYS, "penaltycase-1"));
        assertThat(found.occurredAt()).isEqualTo(at("2024-06-30"));
        RecordClosureCriterion again = after("2024-01-10", "2024-03-15", "2024-06-30", "2024-07-05")
                .found(FACTORY, COUNTY, at("2024-07-05"), "event-2")
                .orElseThrow();
        assertThat(again.closureId()).isEqualTo(found.closureId());
        assertThat(again.commandId()).isNotEqualTo(found.commandId());
    }

    @Test
    @Rule("NL-AQ113")
    void four_penalties_in_a_year_meet_the_other_criterion_and_old_ones_are_no_ground() {
        RecordClosureCriterion found = after("2023-01-05", "2024-01-10", "2024-05-10", "2024-09-10", "2025-01-09")
                .found(FACTORY, COUNTY, at("2025-01-09"), "event-1")
                .orElseThrow();
        assertThat(found.criterion()).isEqualTo(ClosureCriterion.FOUR_PENALTIES_IN_A_YEAR);
        assertThat(found.grounds()).hasSize(4).doesNotContain("penaltycase-1");
    }

    @Test
    @Rule("NL-AQ113")
    void too_few_another_enterprise_and_a_day_before_the_law_meet_none() {
        PenaltiesBesideHazard two = after("2024-01-10", "2024-03-15");
        assertThat(two.found(FACTORY, COUNTY, at("2024-06-30"), "event-1")).isEmpty();
        PenaltiesBesideHazard three = after("2021-01-10", "2021-03-15", "2021-06-30");
        assertThat(three.found(NEIGHBOUR, COUNTY, at("2021-06-30"), "event-1")).isEmpty();
        assertThat(three.found(FACTORY, COUNTY, at("2021-06-30"), "event-1")).isEmpty();
    }

    @Test
    @Rule("QJ16-10c")
    void a_closing_that_was_carried_out_closes_the_enterprise() {
        ClosureId id = new ClosureId("closure-1");
        CloseEnterprise closing = EnterpriseFollowsClosure.closing(new ClosureExecuted(
                new ClosureSubject(id, FACTORY, "Qujing Factory", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION),
                at("2016-09-20"),
                "gates sealed",
                List.of("licence-1")));
        assertThat(closing.enterpriseId()).isEqualTo(FACTORY);
        assertThat(closing.occurredAt()).isEqualTo(at("2016-09-20"));
        assertThat(closing.commandId()).isEqualTo("close/closure-1");
        assertThat(Contexts.permissions().reachOf(Role.SYSTEM, CloseEnterprise.class))
                .contains(Reach.ALL);
    }
}
