package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.entrustment.EntrustmentRefusal;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.KnownVisit;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.inspection.VisitWarningKind;
import org.anjian.api.inspection.command.AssignInspectors;
import org.anjian.api.inspection.command.OpenInspection;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.operation.KnownOperation;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** With what an inspection may be opened. */
class OpeningTest extends InspectionFixture {

    private ResultValidator<Inspection> when(OpenInspection command, Actor actor) {
        prepare();
        return fixture.givenNoPriorActivity().when(command, actor.toMetadata());
    }

    private static OpenInspection announced(InspectionTerms terms) {
        return open(InspectionMode.ANNOUNCED, terms, TWO, "2024-03-01");
    }

    @Test
    @Rule("NL-CF42")
    void two_certified_officers_are_assigned_at_once() {
        when(announced(terms()), OFFICER)
                .expectEvents(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED));
        expectRefused(
                when(open(InspectionMode.ANNOUNCED, terms(), List.of(OFFICER.id()), "2024-03-01"), OFFICER),
                OfficerRefusal.TOO_FEW_OFFICERS);
        expectRefused(
                when(open(InspectionMode.ANNOUNCED, terms(), List.of(OFFICER.id(), S1.id()), "2024-03-01"), OFFICER),
                OfficerRefusal.OFFICER_UNKNOWN);
        expectRefused(
                when(
                        open(InspectionMode.ANNOUNCED, terms(), List.of(OFFICER.id(), "officer-9"), "2024-04-01"),
                        OFFICER),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
    }

    @Test
    @Rule("QJ22B-06a")
    void an_inspection_refers_to_the_plan_or_says_why_not() {
        PlanReference item = new PlanReference(PLAN, "I1");
        for (InspectionTerms wrong :
                List.of(with(draft -> draft.plan(null, null)), with(draft -> draft.plan(item, "off")))) {
            expectRefused(when(announced(wrong), OFFICER), InspectionRefusal.PLAN_OR_REASON_NEEDED);
        }
        when(announced(with(draft -> draft.plan(item, null))), OFFICER).expectSuccessfulHandlerExecution();
        expectRefused(
                when(announced(with(draft -> draft.plan(new PlanReference(PLAN, "I2"), null))), OFFICER),
                InspectionRefusal.PLAN_ITEM_UNKNOWN);
        expectRefused(
                when(
                        new OpenInspection(
                                ID,
                                FACTORY,
                                InspectionMode.ANNOUNCED,
                                Sector.FIREWORKS,
                                with(draft -> draft.plan(item, null)),
                                TWO,
                                at("2024-03-01"),
                                null),
                        OFFICER),
                InspectionRefusal.PLAN_ITEM_OF_ANOTHER_OBJECT);
    }

    @Test
    @Rule("QJ16-06a")
    void a_plan_that_is_not_in_force_is_not_executed() {
        expectRefused(
                when(announced(with(draft -> draft.plan(new PlanReference(UNAPPROVED, "I1"), null))), OFFICER),
                InspectionRefusal.PLAN_NOT_IN_FORCE);
    }

    @Test
    @Rule("QJ16-08a")
    void the_sector_is_mandatory() {
        assertThatThrownBy(() -> new OpenInspection(
                        ID, FACTORY, InspectionMode.ANNOUNCED, null, terms(), TWO, at("2024-03-01"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(
                                        refused.refusal().field())
                                .isEqualTo("sector"));
    }

    @Test
    @Rule("QJ16-09b")
    void a_visit_of_experts_names_one() {
        expectRefused(
                when(announced(with(draft -> draft.layer(InspectionLayer.EXPERT_VISIT))), OFFICER),
                InspectionRefusal.EXPERT_NEEDED);
    }

    @Test
    @Rule("QJ22B-07b")
    void a_township_enforces_while_it_is_entrusted() {
        Actor t1 = new Actor("t1", Role.OFFICER, "town", COUNTY, null);
        InspectionTerms entrusted = with(draft -> draft.entrusted(TOWN));
        expectRefused(
                when(open(InspectionMode.ANNOUNCED, entrusted, TWO, "2023-07-01"), t1),
                EntrustmentRefusal.ENTRUSTMENT_EXPIRED);
        when(open(InspectionMode.ANNOUNCED, entrusted, TWO, "2023-06-30"), t1).expectSuccessfulHandlerExecution();
        expectRefused(
                when(open(InspectionMode.ANNOUNCED, entrusted, TWO, "2023-06-30"), OFFICER),
                EntrustmentRefusal.ENTRUSTMENT_UNKNOWN);
        expectRefused(
                when(announced(with(draft -> draft.form(EnforcementForm.ENTRUSTED))), OFFICER),
                InspectionRefusal.ENTRUSTMENT_NEEDED);
        expectRefused(
                when(announced(with(draft -> draft.form(EnforcementForm.JOINT))), OFFICER),
                InspectionRefusal.PARTICIPANTS_NEEDED);
    }

    @Test
    @Rule("QJ16-08b")
    void an_operation_that_is_named_was_launched_and_covers_the_inspection() {
        InspectionTerms named = with(draft -> draft.operation(OPERATION));
        when(announced(named), OFFICER).expectSuccessfulHandlerExecution();
        expectRefused(
                when(announced(with(draft -> draft.operation(new OperationId("operation-2")))), OFFICER),
                InspectionRefusal.OPERATION_UNKNOWN);
        for (KnownOperation elsewhere : List.of(
                operation(OperationKind.GENERAL, OTHER_COUNTY, null, "2024-03-01", List.of()),
                operation(OperationKind.SECTOR, COUNTY, Sector.FIREWORKS, "2024-03-01", List.of()),
                operation(OperationKind.GENERAL, COUNTY, null, "2024-03-07", List.of()),
                operation(OperationKind.JOINT, COUNTY, null, "2024-03-01", List.of("fire-brigade")))) {
            operation = elsewhere;
            expectRefused(when(announced(named), OFFICER), InspectionRefusal.OPERATION_UNKNOWN);
        }
        operation = operation(OperationKind.JOINT, COUNTY, null, "2024-03-01", List.of(OFFICER.organisation()));
        when(announced(named), OFFICER).expectSuccessfulHandlerExecution();
    }

    private static KnownOperation operation(
            OperationKind kind, RegionCode region, Sector sector, String launchedOn, List<String> participants) {
        return new KnownOperation(OPERATION, kind, region, "committee", sector, day(launchedOn), participants);
    }

    @Test
    @Rule("QJ16-16c")
    void an_officer_of_another_county_needs_the_leave_of_the_superior() {
        expectRefused(when(announced(terms()), FOREIGN_OFFICER), InspectionRefusal.OUT_OF_JURISDICTION);
        when(announced(with(draft -> draft.entrusted(CROSS))), FOREIGN_OFFICER).expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("ML20-05d")
    @Rule("QJ22B-07a")
    void a_random_inspection_takes_everyone_from_the_draw() {
        InspectionTerms drawn = with(draft -> draft.draw(DRAW));
        expectRefused(
                when(open(InspectionMode.DOUBLE_RANDOM, drawn, TWO, "2024-03-01"), OFFICER),
                InspectionRefusal.HAND_PICKED);
        expectRefused(
                when(open(InspectionMode.DOUBLE_RANDOM, terms(), List.of(), "2024-03-01"), OFFICER),
                InspectionRefusal.DRAW_NEEDED);
        expectRefused(
                when(
                        open(
                                InspectionMode.DOUBLE_RANDOM,
                                with(draft -> draft.draw(new RandomDrawId("randomdraw-2"))),
                                List.of(),
                                "2024-03-01"),
                        OFFICER),
                InspectionRefusal.HAND_PICKED);
        expectRefused(
                when(open(InspectionMode.ANNOUNCED, drawn, TWO, "2024-03-01"), OFFICER),
                InspectionRefusal.DRAW_WITHOUT_RANDOM_MODE);
        InspectionSubject random = subject(InspectionMode.DOUBLE_RANDOM);
        when(open(InspectionMode.DOUBLE_RANDOM, drawn, List.of(), "2024-03-01"), OFFICER)
                .expectEvents(
                        new InspectionOpened(random, at("2024-03-01"), COUNTY, drawn, List.of()),
                        new InspectorsAssigned(random, at("2024-03-01"), OFFICERS));
        expectRefused(
                fixture.given(opened(InspectionMode.DOUBLE_RANDOM), assigned(InspectionMode.DOUBLE_RANDOM))
                        .when(new AssignInspectors(ID, TWO, at("2024-03-02"), null), BY),
                InspectionRefusal.OFFICERS_ASSIGNED_BY_DRAW);
    }

    @Test
    @Rule("QJ16-06c")
    void a_second_visit_in_the_week_proposes_to_merge() {
        KnownVisit safety = new KnownVisit(new InspectionId("inspection-7"), "county-emergency", day("2024-03-04"));
        visits.add(safety);
        when(announced(terms()), OFFICER)
                .expectEvents(
                        new InspectionOpened(
                                I1,
                                at("2024-03-01"),
                                COUNTY,
                                terms(),
                                List.of(new VisitWarning(VisitWarningKind.DUPLICATE, List.of(safety)))),
                        assigned(InspectionMode.ANNOUNCED));
    }

    @Test
    @Rule("QJ16-06c")
    void many_visits_and_visits_by_several_bodies_are_warned_of_with_their_list() {
        List<KnownVisit> four = List.of("2023-06-01", "2023-09-01", "2023-12-01", "2024-02-20").stream()
                .map(on -> new KnownVisit(new InspectionId("inspection-" + on), "fire-brigade", day(on)))
                .toList();
        visits.addAll(four);
        when(announced(terms()), OFFICER)
                .expectEvents(
                        new InspectionOpened(
                                I1,
                                at("2024-03-01"),
                                COUNTY,
                                terms(),
                                List.of(
                                        new VisitWarning(VisitWarningKind.FREQUENT, four),
                                        new VisitWarning(VisitWarningKind.SEVERAL_BODIES, List.of(four.getLast())))),
                        assigned(InspectionMode.ANNOUNCED));
    }
}
