package org.anjian.query.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.event.DrillCorrected;
import org.anjian.api.drill.event.DrillEvaluated;
import org.anjian.api.drill.event.DrillMissed;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.DrillProgrammeEvent;
import org.anjian.api.drill.event.DrillReported;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.drill.query.DrillCompliance;
import org.anjian.api.drill.query.DrillStanding;
import org.anjian.api.drill.query.DrillWindowStanding;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.PlanAudience;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.event.EmergencyPlanDrafted;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvent;
import org.anjian.api.emergencyplan.event.EmergencyPlanPublished;
import org.anjian.api.emergencyplan.event.EmergencyRiskAssessed;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleKind;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.api.safetyrule.event.SafetyRuleEvent;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.checklist.SafetyBasis;
import org.anjian.query.emergencyplan.EmergencyPlanFold;
import org.anjian.query.majorhazardsource.MajorHazardSourceFold;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.safetyrule.SafetyRuleFold;
import org.junit.jupiter.api.Test;

/** What is read of drills, the compliance of a year, and what it says to items 14 and 17. */
class DrillsTest {

    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final List<PersonId> TEAM = List.of(new PersonId("person-1"));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final MajorHazardSourceId MHS1 = new MajorHazardSourceId("majorhazardsource-1");
    private static final DrillProgrammeSubject E1 =
            new DrillProgrammeSubject(DrillProgrammeId.of(FACTORY), FACTORY, "Factory", COUNTY);

    private static DrillProgrammeEvent begun(String day, UnitClass unitClass) {
        return new DrillProgrammeBegun(E1, at(day), unitClass);
    }

    private static DrillProgrammeEvent planned(MajorHazardSourceId... sources) {
        return new DrillPlanAdopted(E1, at("2024-01-10"), 2024, UnitClass.KEY, "two drills", List.of(sources));
    }

    private static DrillProgrammeEvent held(String id, EmergencyPlanType kind, String day) {
        return new EmergencyDrillRecorded(
                E1,
                at(day),
                id,
                kind,
                null,
                List.of(MHS1),
                "tank farm",
                "leak",
                TEAM,
                DrillWindow.halfYearOf(day(day)).id());
    }

    private static DrillProgrammeEvent evaluated(String id) {
        return new DrillEvaluated(E1, at("2024-03-06"), id, "slow alarm", "new siren");
    }

    private static DrillProgrammeView view(DrillProgrammeEvent... events) {
        return new Folding<>(new DrillProgrammeFold())
                .whole(Recorded.history(E1.id().raw(), List.of(events)))
                .view();
    }

    private static DrillProgrammeView keyUnit() {
        return view(
                begun("2024-01-10", UnitClass.KEY),
                planned(),
                held("d1", EmergencyPlanType.SPECIAL, "2024-03-05"),
                held("d2", EmergencyPlanType.ONSITE, "2024-03-05"),
                evaluated("d1"),
                evaluated("d2"));
    }

    private static SafetyBasis basis(DrillProgrammeView programme) {
        return new SafetyBasis(List.of(), List.of(), programme, List.of());
    }

    @Test
    @Rule("QJ22A-13d")
    void a_corrected_drill_reads_as_it_was_and_counts_as_that() {
        EmergencyDrillRecorded wrong = (EmergencyDrillRecorded) held("d-1", EmergencyPlanType.SPECIAL, "2024-03-05");
        DrillRecord right = new DrillRecord(EmergencyPlanType.ONSITE, null, List.of(), "gate", "fire", TEAM);
        DrillProgrammeView view = view(
                begun("2024-01-10", UnitClass.KEY),
                wrong,
                held("d-2", EmergencyPlanType.SPECIAL, "2024-03-07"),
                evaluated("d-1"),
                new DrillCorrected(E1, at("2024-03-08"), "d-1", wrong.drill(), right, "wrong form"));

        DrillProgrammeView.Drill drill = view.drills().getFirst();
        assertThat(drill.kind()).isEqualTo(EmergencyPlanType.ONSITE);
        assertThat(drill.place()).isEqualTo("gate");
        assertThat(drill.on()).isEqualTo("2024-03-05");
        assertThat(drill.correctedOn()).isEqualTo("2024-03-08");
        assertThat(drill.conclusion()).isEqualTo("slow alarm");
        assertThat(view.drills().getLast().correctedOn()).isNull();
        assertThat(view.held())
                .containsExactlyInAnyOrder(
                        new DrillProgrammeView.Held("2024H1", EmergencyPlanType.SPECIAL, 1),
                        new DrillProgrammeView.Held("2024H1", EmergencyPlanType.ONSITE, 1));
        assertThat(view.drillsHeld()).isEqualTo(2);
    }

    @Test
    void drills_are_read_with_what_followed_from_them() {
        DrillProgrammeView view = view(
                begun("2024-01-10", UnitClass.ORDINARY),
                planned(MHS1),
                held("d1", EmergencyPlanType.SPECIAL, "2024-03-05"),
                held("d2", EmergencyPlanType.SPECIAL, "2024-05-05"),
                evaluated("d1"),
                new DrillReported(E1, at("2024-03-07"), "d1", "bureau"),
                new DrillMissed(E1, at("2024-07-01"), DrillObligation.ONSITE, "2024H1"));
        assertThat(view.unitClass()).isEqualTo(UnitClass.KEY);
        assertThat(view.plans()).hasSize(1);
        assertThat(view.drillsHeld()).isEqualTo(2);
        assertThat(view.held()).containsExactly(new DrillProgrammeView.Held("2024H1", EmergencyPlanType.SPECIAL, 2));
        DrillProgrammeView.Drill first = view.drills().getFirst();
        assertThat(first.evaluatedOn()).isEqualTo(day("2024-03-06"));
        assertThat(first.improvements()).isEqualTo("new siren");
        assertThat(first.reportedTo()).isEqualTo("bureau");
        assertThat(view.drills().getLast().evaluatedOn()).isNull();
        assertThat(view.missed()).containsExactly(new DrillProgrammeView.Missed(DrillObligation.ONSITE, "2024H1"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), DrillProgrammeView.class)).isEqualTo(view);
    }

    @Test
    @Rule("QX24-17")
    void a_key_unit_is_judged_by_half_years() {
        assertThat(DrillCompliances.of(keyUnit(), 2024, day("2024-12-31")).windows())
                .containsExactly(
                        new DrillWindowStanding(DrillObligation.SPECIAL, "2024H1", 1, DrillStanding.MET),
                        new DrillWindowStanding(DrillObligation.SPECIAL, "2024H2", 0, DrillStanding.OPEN),
                        new DrillWindowStanding(DrillObligation.ONSITE, "2024H1", 1, DrillStanding.MET),
                        new DrillWindowStanding(DrillObligation.ONSITE, "2024H2", 0, DrillStanding.OPEN));
        assertThat(DrillCompliances.of(keyUnit(), 2024, day("2025-01-01")).windows())
                .extracting(DrillWindowStanding::standing)
                .containsExactly(DrillStanding.MET, DrillStanding.MISSED, DrillStanding.MET, DrillStanding.MISSED);
    }

    @Test
    @Rule("KM-3.2.4")
    void one_drill_in_the_year_meets_the_older_floor() {
        DrillProgrammeView drilled =
                view(begun("2024-01-10", UnitClass.ORDINARY), held("d1", EmergencyPlanType.SPECIAL, "2024-11-20"));
        DrillCompliance compliance = DrillCompliances.of(drilled, 2024, day("2025-01-01"));
        assertThat(compliance.yearly()).isEqualTo(DrillStanding.MET);
        assertThat(compliance.drills()).isEqualTo(1);
        assertThat(compliance.windows())
                .containsExactly(
                        new DrillWindowStanding(DrillObligation.SPECIAL, "2024", 1, DrillStanding.MET),
                        new DrillWindowStanding(DrillObligation.ONSITE, "2024H1", 0, DrillStanding.MISSED),
                        new DrillWindowStanding(DrillObligation.ONSITE, "2024H2", 0, DrillStanding.MISSED));
        DrillProgrammeView idle = view(begun("2024-01-10", UnitClass.ORDINARY));
        assertThat(DrillCompliances.of(idle, 2024, day("2025-01-01")).yearly()).isEqualTo(DrillStanding.MISSED);
        assertThat(DrillCompliances.of(idle, 2024, day("2024-12-31")).yearly()).isEqualTo(DrillStanding.OPEN);
        assertThat(DrillCompliances.of(idle, 2023, day("2024-12-31")).yearly()).isEqualTo(DrillStanding.NOT_OWED);
    }

    @Test
    @Rule("QX24-17")
    void item_17_is_judged_by_the_windows_that_ended() {
        DrillsHeld item = new DrillsHeld();
        assertThat(item.judge(basis(keyUnit()), day("2024-07-01"))).isEqualTo(ItemFinding.yes(17));
        assertThat(item.judge(basis(keyUnit()), day("2024-12-30"))).isEqualTo(ItemFinding.yes(17));
        assertThat(item.judge(basis(keyUnit()), day("2024-12-31")))
                .isEqualTo(ItemFinding.no(17, "DRILL_MISSING", List.of("SPECIAL 2024H2", "ONSITE 2024H2")));
        assertThat(item.judge(basis(view(begun("2024-02-01", UnitClass.ORDINARY))), day("2024-06-29")))
                .isEqualTo(ItemFinding.yes(17));
        assertThat(item.judge(basis(null), day("2024-06-29")))
                .isEqualTo(ItemFinding.no(17, "DRILL_MISSING", List.of()));
    }

    @Test
    @Rule("QX24-17")
    void item_17_asks_for_the_evaluation_of_drills_and_of_plans() {
        EmergencyPlanSubject ep1 = new EmergencyPlanSubject(
                new EmergencyPlanId("emergencyplan-1"), "EP1", EmergencyPlanType.SPECIAL, FACTORY, "Factory", COUNTY);
        List<EmergencyPlanEvent> events = List.of(
                new EmergencyRiskAssessed(ep1, at("2021-01-01"), UnitClass.KEY, "leaks", "engines", TEAM),
                new EmergencyPlanDrafted(ep1, at("2021-01-10"), 1, List.of(), List.of(), "text", TEAM),
                new EmergencyPlanPublished(ep1, at("2021-03-01"), 1, PlanAudience.EMPLOYEES, "board", null));
        EmergencyPlanView old = new Folding<>(new EmergencyPlanFold())
                .whole(Recorded.history(ep1.id().raw(), events))
                .view();
        DrillProgrammeView programme =
                view(begun("2024-01-10", UnitClass.KEY), held("d1", EmergencyPlanType.SPECIAL, "2024-03-05"));
        SafetyBasis basis = new SafetyBasis(List.of(), List.of(old), programme, List.of());
        assertThat(new DrillsHeld().judge(basis, day("2024-04-01")))
                .isEqualTo(new ItemFinding(
                        17,
                        ItemAnswer.PARTIAL,
                        List.of("DRILL_NOT_EVALUATED", "PLAN_EVALUATION_MISSING"),
                        List.of("d1", "EP1")));
        assertThat(new DrillsHeld().judge(basis, day("2024-03-01"))).isEqualTo(ItemFinding.yes(17));
    }

    private static MajorHazardSourceView source(String registeredOn) {
        MajorHazardSourceSubject subject = new MajorHazardSourceSubject(MHS1, "MHS1", FACTORY, "Factory", COUNTY);
        List<MajorHazardSourceEvent> events = List.of(
                new MajorHazardSourceIdentified(subject, at("2023-01-01"), "tank farm", "LPG", TEAM),
                new MajorHazardSourceRegistered(subject, at(registeredOn), HazardSourceLevel.ONE, "dyke", 36, TEAM));
        return new Folding<>(new MajorHazardSourceFold())
                .whole(Recorded.history(MHS1.raw(), events))
                .view();
    }

    private static SafetyRuleView sourceRule() {
        SafetyRuleSubject subject = new SafetyRuleSubject(
                new SafetyRuleId("safetyrule-1"), "R1", SafetyRuleKind.RULE, FACTORY, "Factory", COUNTY);
        List<SafetyRuleTopic> topics = List.of(SafetyRuleTopic.MAJOR_HAZARD_SOURCES);
        List<SafetyRuleEvent> events = List.of(
                new SafetyRuleDrafted(subject, at("2023-01-01"), 1, topics, List.of(), "text", TEAM),
                new SafetyRulePublished(subject, at("2023-01-05"), 1, topics, List.of("gate"), List.of()));
        return new Folding<>(new SafetyRuleFold())
                .whole(Recorded.history("safetyrule-1", events))
                .view();
    }

    @Test
    @Rule("QX24-14")
    void item_14_is_a_no_where_a_source_was_planned_but_not_drilled_in_the_half_year() {
        SourceDrillsHeld item = new SourceDrillsHeld();
        DrillProgrammeView planned = view(begun("2024-01-10", UnitClass.KEY), planned(MHS1));
        DrillProgrammeView drilled = view(
                begun("2024-01-10", UnitClass.KEY), planned(MHS1), held("d1", EmergencyPlanType.ONSITE, "2024-06-30"));
        List<MajorHazardSourceView> sources = List.of(source("2023-02-01"));
        List<SafetyRuleView> rules = List.of(sourceRule());
        assertThat(item.judge(new SafetyBasis(sources, List.of(), planned, rules), day("2024-06-30")))
                .isEqualTo(ItemFinding.no(14, "DRILLS_MISSING", List.of("MHS1")));
        assertThat(item.judge(new SafetyBasis(sources, List.of(), drilled, rules), day("2024-07-01")))
                .isEqualTo(ItemFinding.yes(14));
        assertThat(item.judge(
                        new SafetyBasis(List.of(source("2024-05-02")), List.of(), planned, rules), day("2024-06-01")))
                .isEqualTo(ItemFinding.yes(14));
        assertThat(item.judge(new SafetyBasis(sources, List.of(), null, List.of()), day("2024-07-01"))
                        .reasons())
                .containsExactly("RULES_MISSING", "DRILL_PLAN_MISSING", "DRILLS_MISSING");
        assertThat(item.judge(new SafetyBasis(List.of(), List.of(), planned, rules), day("2024-07-01"))
                        .answer())
                .isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }
}
