package org.anjian.query.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.LeadershipPosition;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.StaffingWarning;
import org.anjian.api.staffing.TechnologyKind;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.anjian.api.staffing.query.FiveFiveCoverage;
import org.anjian.api.staffing.query.FiveFiveCoverage.Share;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What the events of a staffing record show. */
class StaffingFoldTest {

    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-1");
    private static final StaffingSubject SUBJECT =
            new StaffingSubject(StaffingId.of(ENTERPRISE), ENTERPRISE, "化工", new RegionCode("530302"));
    private static final Instant MAY = Instant.parse("2022-05-09T04:00:00Z");
    private static final Instant JUNE = Instant.parse("2022-06-01T04:00:00Z");
    private static final LocalDate MAY_DAY = LocalDate.parse("2022-05-09");
    private static final LocalDate JUNE_DAY = LocalDate.parse("2022-06-01");

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    private static StaffingView folded(StaffingEvent... events) {
        List<StaffingEvent> all = new ArrayList<>();
        all.add(new StaffingBasisRecorded(SUBJECT, MAY, Sector.INDUSTRY, EnterpriseScale.ABOVE_SCALE, 120));
        all.addAll(List.of(events));
        StaffingView view = new Folding<>(new StaffingFold())
                .whole(Recorded.history(SUBJECT.id().raw(), all))
                .view();
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), StaffingView.class)).isEqualTo(view);
        return view;
    }

    private static EnterpriseResponsibilityAssigned assigned(ResponsibilityRole role, int number) {
        return new EnterpriseResponsibilityAssigned(SUBJECT, MAY, role, person(number), "全部");
    }

    private static LeadershipRecorded leadership() {
        return new LeadershipRecorded(
                SUBJECT,
                MAY,
                List.of(
                        new Leader(person(1), LeadershipPosition.CHAIRMAN, "董事长"),
                        new Leader(person(1), LeadershipPosition.LEGAL_REPRESENTATIVE, "董事长"),
                        new Leader(person(2), LeadershipPosition.PARTY_SECRETARY, "书记"),
                        new Leader(person(3), LeadershipPosition.GENERAL_MANAGER, "总经理"),
                        new Leader(person(4), LeadershipPosition.OTHER_LEADER, "副总经理"),
                        new Leader(person(5), LeadershipPosition.OTHER_LEADER, "总工"),
                        new Leader(person(6), LeadershipPosition.OTHER_LEADER, "财务总监")));
    }

    @Test
    @Rule("QJ16-03b")
    void five_of_six_leaders_on_the_list_are_incomplete() {
        StaffingView view = folded(
                leadership(),
                assigned(ResponsibilityRole.CHAIRMAN, 1),
                assigned(ResponsibilityRole.PARTY_SECRETARY, 2),
                assigned(ResponsibilityRole.GENERAL_MANAGER, 3),
                assigned(ResponsibilityRole.SAFETY_DEPUTY, 4),
                assigned(ResponsibilityRole.OTHER_LEADER, 5));
        assertThat(view.coverage().leaders()).isEqualTo(6);
        assertThat(view.coverage().covered()).isEqualTo(5);
        assertThat(view.coverage().uncovered()).containsExactly(person(6));
        assertThat(view.coverage().complete()).isFalse();
    }

    @Test
    @Rule("KM-3.3")
    @Rule("KM-3.2.1")
    void the_coverage_names_the_roles_that_nobody_has() {
        StaffingEvent[] most = {
            leadership(),
            assigned(ResponsibilityRole.EQUIPMENT, 1),
            assigned(ResponsibilityRole.TECHNOLOGY, 5),
            assigned(ResponsibilityRole.LABOUR, 2),
            assigned(ResponsibilityRole.TRANSPORT_SALES, 3),
            assigned(ResponsibilityRole.OTHER_LEADER, 6),
            assigned(ResponsibilityRole.OTHER_LEADER, 4)
        };
        assertThat(folded(most).coverage().missingRoles())
                .containsExactly(ResponsibilityRole.SAFETY_DEPUTY, ResponsibilityRole.FINANCE);
        List<StaffingEvent> all = new ArrayList<>(List.of(most));
        all.add(assigned(ResponsibilityRole.SAFETY_DEPUTY, 4));
        all.add(assigned(ResponsibilityRole.FINANCE, 6));
        assertThat(folded(all.toArray(StaffingEvent[]::new)).coverage().complete())
                .isTrue();
    }

    @Test
    void a_role_passes_on_and_another_leader_keeps_his_own() {
        StaffingView view = folded(
                assigned(ResponsibilityRole.FINANCE, 1),
                assigned(ResponsibilityRole.FINANCE, 2),
                assigned(ResponsibilityRole.OTHER_LEADER, 3),
                assigned(ResponsibilityRole.OTHER_LEADER, 4));
        assertThat(view.responsibilities())
                .extracting(StaffingView.Responsibility::person)
                .containsExactly(person(2), person(3), person(4));
    }

    @Test
    @Rule("QJ16-03d")
    void posts_without_a_responsible_person_are_listed() {
        StaffingView view = folded(
                new ResponsibilityPostDefined(SUBJECT, MAY, "HQ", ManagementLevel.COMPANY, "公司", null),
                new ResponsibilityPostDefined(SUBJECT, MAY, "W1", ManagementLevel.WORKSHOP, "一车间", "HQ"),
                new ResponsibilityPostDefined(SUBJECT, MAY, "W2", ManagementLevel.WORKSHOP, "二车间", "HQ"),
                new PostResponsibilityAssigned(SUBJECT, MAY, "HQ", person(1), "全公司"),
                new PostResponsibilityAssigned(SUBJECT, MAY, "W2", person(2), "二车间"));
        assertThat(view.uncoveredPosts()).containsExactly("W1");
        assertThat(view.posts().getLast().parent()).isEqualTo("HQ");
        assertThat(view.posts().getLast().person()).isEqualTo(person(2));
    }

    @Test
    @Rule("QJ16-03e")
    void a_missing_hazard_body_is_warned_of_until_it_is_there() {
        assertThat(folded().warnings())
                .containsExactly(
                        StaffingWarning.HAZARD_BODY_MISSING,
                        StaffingWarning.EMERGENCY_BODY_MISSING,
                        StaffingWarning.SAFETY_COMMITTEE_MISSING);
        StaffingView view = folded(
                new HazardBodyEstablished(SUBJECT, MAY, "隐患办", "排查、评估、预警、防控"),
                new EmergencyBodyEstablished(SUBJECT, MAY, "应急办", 3),
                new EnterpriseSafetyCommitteeEstablished(
                        SUBJECT, MAY, CommitteeDirector.CHAIRMAN, person(1), List.of(person(2))));
        assertThat(view.warnings()).isEmpty();
        assertThat(view.hazardBody().mechanism()).isEqualTo("排查、评估、预警、防控");
    }

    @Test
    @Rule("KM-3.1.3")
    void less_than_the_planned_investment_is_a_rate_and_a_warning() {
        StaffingView view = folded(
                new SafetyInvestmentRecorded(SUBJECT, MAY, 2024, 50_000_000L, 10_000_000L),
                new SafetyInvestmentRecorded(SUBJECT, MAY, 2023, 0L, 0L),
                new SafetyInvestmentRecorded(SUBJECT, JUNE, 2024, 50_000_000L, 30_000_000L));
        assertThat(view.investments())
                .containsExactly(
                        new StaffingView.Investment(2023, 0L, 0L, null),
                        new StaffingView.Investment(2024, 50_000_000L, 30_000_000L, 60.0));
        assertThat(view.warnings()).contains(StaffingWarning.INVESTMENT_BELOW_PLAN);
        assertThat(folded(new SafetyInvestmentRecorded(SUBJECT, MAY, 2024, 5L, 5L))
                        .warnings())
                .doesNotContain(StaffingWarning.INVESTMENT_BELOW_PLAN);
    }

    @Test
    @Rule("KM-3.2.1")
    void adopted_technology_is_kept() {
        assertThat(folded(new NewTechnologyAdopted(SUBJECT, MAY, TechnologyKind.MATERIAL, "阻燃电缆"))
                        .technologies())
                .containsExactly(new StaffingView.Technology(TechnologyKind.MATERIAL, "阻燃电缆", MAY_DAY));
    }

    @Test
    void staff_comes_changes_and_goes() {
        StaffingView view = folded(
                new SafetyDepartmentEstablished(SUBJECT, MAY, "安环部"),
                new ManagerTakenIntoStaffing(SUBJECT, MAY, person(1), StaffingMode.PART_TIME),
                new ManagerTakenIntoStaffing(SUBJECT, MAY, person(2), StaffingMode.PART_TIME),
                new ManagerTakenIntoStaffing(SUBJECT, JUNE, person(1), StaffingMode.FULL_TIME),
                new ManagerTakenIntoStaffing(SUBJECT, MAY, person(3), StaffingMode.FULL_TIME),
                new ManagerReleasedFromStaffing(SUBJECT, JUNE, person(3), "离职"),
                new RegisteredSafetyEngineerRecorded(SUBJECT, MAY, person(1)),
                new RegisteredSafetyEngineerRecorded(SUBJECT, MAY, person(2)),
                new RegisteredSafetyEngineerLeft(SUBJECT, JUNE, person(1), "离职"),
                new RescueTeamRecorded(SUBJECT, MAY, StaffingMode.PART_TIME, 6),
                new RescueTeamDisbanded(SUBJECT, JUNE, "撤销"),
                new RescueContractRecorded(SUBJECT, MAY, "救援队", MAY_DAY, JUNE_DAY),
                new RescueSuppliesRecorded(SUBJECT, MAY, List.of(new RescueSupply("呼吸器", 4, "套", JUNE_DAY))),
                new SafetyDepartmentDissolved(SUBJECT, JUNE, "合并"));
        assertThat(view.department()).isNull();
        assertThat(view.fullTimeManagers()).isEqualTo(1);
        assertThat(view.partTimeManagers()).isEqualTo(1);
        assertThat(view.managers().getLast().since()).isEqualTo(JUNE_DAY);
        assertThat(view.engineers()).containsExactly(person(2));
        assertThat(view.rescueTeam()).isNull();
        assertThat(view.rescueContracts()).containsExactly(new StaffingView.RescueContract("救援队", MAY_DAY, JUNE_DAY));
        assertThat(view.supplies()).hasSize(1);
    }

    @Test
    void a_shortfall_stands_until_it_is_resolved_and_closes_its_order() {
        StaffingEvent[] lacking = {
            new StaffingShortfallDetected(
                    SUBJECT, MAY, StaffingRequirement.INSTITUTION_OR_FULL_TIME, Sector.INDUSTRY, 120),
            new EngineerShortfallDetected(SUBJECT, MAY, 2, 0),
            new EngineerShortfallDetected(SUBJECT, JUNE, 2, 1),
            new RescueCapabilityMissing(SUBJECT, MAY),
            new FirstResponsibleMismatch(SUBJECT, MAY, person(1), person(2)),
            new StaffingCorrectionOrdered(
                    SUBJECT, MAY, StaffingGapKind.STAFFING, MAY_DAY.plusDays(10), "配备", "county-emergency"),
            new StaffingCorrectionOverdue(
                    SUBJECT, JUNE, StaffingGapKind.STAFFING, MAY_DAY.plusDays(10), List.of(OverdueMeasure.values()))
        };
        StaffingView standing = folded(lacking);
        assertThat(standing.gaps())
                .extracting(StaffingView.Gap::kind)
                .containsExactlyInAnyOrder(StaffingGapKind.values());
        assertThat(standing.gaps()).contains(new StaffingView.Gap(StaffingGapKind.ENGINEERS, JUNE_DAY, null, 2, 1));
        assertThat(standing.orders().getLast().overdueSince()).isEqualTo(JUNE_DAY);

        List<StaffingEvent> resolved = new ArrayList<>(List.of(lacking));
        resolved.add(new StaffingShortfallResolved(SUBJECT, JUNE, StaffingRequirement.INSTITUTION_OR_FULL_TIME));
        resolved.add(new EngineerShortfallResolved(SUBJECT, JUNE, 2));
        resolved.add(new RescueCapabilityRestored(SUBJECT, JUNE));
        resolved.add(new FirstResponsibleMatched(SUBJECT, JUNE));
        StaffingView view = folded(resolved.toArray(StaffingEvent[]::new));
        assertThat(view.gaps()).isEmpty();
        assertThat(view.orders().getLast().correctedOn()).isEqualTo(JUNE_DAY);
    }

    @Test
    void completeness_has_days_and_ends_with_the_enterprise() {
        ResponsibilitySystemDeclared complete = declared(MAY, DeclarationStatus.COMPLETE, List.of());
        ResponsibilitySystemDeclared partial =
                declared(JUNE, DeclarationStatus.PARTIAL, List.of(FiveInPlace.INVESTMENT));
        assertThat(folded(complete, complete).completeSpans()).containsExactly(new StaffingView.Span(MAY_DAY, null));
        StaffingView relapsed = folded(complete, partial);
        assertThat(relapsed.completeSpans()).containsExactly(new StaffingView.Span(MAY_DAY, JUNE_DAY.minusDays(1)));
        assertThat(relapsed.declaration().missingInPlace()).containsExactly(FiveInPlace.INVESTMENT);
        StaffingView ended =
                folded(complete, new RescueCapabilityMissing(SUBJECT, MAY), new StaffingEnded(SUBJECT, JUNE));
        assertThat(ended.completeSpans()).containsExactly(new StaffingView.Span(MAY_DAY, JUNE_DAY.minusDays(1)));
        assertThat(ended.gaps()).isEmpty();
        assertThat(ended.endedOn()).isEqualTo(JUNE_DAY);
    }

    private static ResponsibilitySystemDeclared declared(
            Instant at, DeclarationStatus status, List<FiveInPlace> missing) {
        return new ResponsibilitySystemDeclared(SUBJECT, at, status, List.of(), List.of(), List.of(), missing);
    }

    @Test
    @Rule("QJ16-03j")
    void above_scale_is_overdue_from_july_2016_and_everybody_from_2017() {
        Share above = new Share(1, 0);
        Share others = new Share(1, 0);
        assertThat(FiveFiveCoverage.of(LocalDate.parse("2016-06-30"), above, others)
                        .overdue())
                .isZero();
        assertThat(FiveFiveCoverage.of(LocalDate.parse("2016-07-01"), above, others)
                        .overdue())
                .isEqualTo(1);
        assertThat(FiveFiveCoverage.of(LocalDate.parse("2016-12-31"), above, others)
                        .overdue())
                .isEqualTo(1);
        assertThat(FiveFiveCoverage.of(LocalDate.parse("2017-01-01"), above, others)
                        .overdue())
                .isEqualTo(2);
        FiveFiveCoverage half = FiveFiveCoverage.of(LocalDate.parse("2017-01-01"), new Share(2, 1), new Share(1, 1));
        assertThat(half.percent()).isEqualTo(66.7);
        assertThat(half.overdue()).isEqualTo(1);
        assertThat(FiveFiveCoverage.of(LocalDate.parse("2017-01-01"), new Share(0, 0), new Share(0, 0))
                        .percent())
                .isNull();
    }
}
