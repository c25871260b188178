package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.majorhazardsource.KnownSource;
import org.junit.jupiter.api.Test;

/** The answers to the checklist, and when they are complete. */
class AnswerSheetTest extends SelfInspectionFixture {

    private static CompleteSelfInspection complete(String on) {
        return new CompleteSelfInspection(ID, at(on), null);
    }

    /** All items answered yes up to one. */
    private static List<Object> yesTo(int last) {
        List<Object> events = new ArrayList<>(List.of(ENLISTED, STARTED));
        for (int item = 1; item <= last; item++) {
            events.add(answered(item, ItemAnswer.YES));
        }
        return events;
    }

    private static List<Object> and(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    @Rule("QX24-01")
    void a_yes_to_the_first_item_needs_a_rule_version_and_all_four_parts() {
        expectRefused(
                started().when(answer(1, ItemAnswer.YES, four(ItemAnswer.YES), DOCUMENT, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.EVIDENCE_REQUIRED);
        refusedWith(
                started()
                        .when(
                                answer(1, ItemAnswer.YES, four(ItemAnswer.YES).subList(0, 2), RULE, null),
                                MANAGER.toMetadata()),
                SelfInspectionRefusal.SUB_ANSWERS_MISSING,
                "[1.3, 1.4]");
        expectRefused(
                started().when(answer(1, ItemAnswer.YES, four(ItemAnswer.NO), RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_CONTRADICTS_SUB_ANSWERS);
        started()
                .when(answer(1, ItemAnswer.YES, four(ItemAnswer.YES), RULE, null), MANAGER.toMetadata())
                .expectEvents(new ChecklistItemAnswered(
                        E1,
                        at("2024-06-03"),
                        1,
                        1,
                        ItemAnswer.YES,
                        AnswerOrigin.TYPED,
                        four(ItemAnswer.YES),
                        RULE,
                        List.of(),
                        null));
    }

    @Test
    void an_answer_is_given_to_an_item_that_exists_while_the_inspection_runs() {
        List<SubAnswer> none = List.of();
        expectRefused(
                started().when(answer(32, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.NO_SUCH_ITEM);
        expectRefused(
                started().when(answer(2, null, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_REQUIRED);
        expectRefused(
                started().when(answer(2, ItemAnswer.NOT_APPLICABLE, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.REASON_REQUIRED);
        expectRefused(
                started().when(answer(2, ItemAnswer.YES, none, RULE, null), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.given(ENLISTED).when(answer(2, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.NOT_STARTED);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed())
                        .when(answer(2, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_COMPLETED);
    }

    @Test
    @Rule("QX24-15")
    void filed_sources_are_computed_and_never_typed_against_the_record() {
        sources.add(new KnownSource(new MajorHazardSourceId("majorhazardsource-1"), "罐区", day("2023-01-01"), null));
        expectRefused(
                started().when(answer(15, ItemAnswer.YES, List.of(), DOCUMENT, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_CONTRADICTS_RECORD);
        started()
                .when(answer(15, null, List.of(), List.of(), null), MANAGER.toMetadata())
                .expectEvents(new ChecklistItemAnswered(
                        E1,
                        at("2024-06-03"),
                        15,
                        1,
                        ItemAnswer.NO,
                        AnswerOrigin.COMPUTED,
                        List.of(),
                        List.of(),
                        List.of("majorhazardsource-1"),
                        null));
    }

    @Test
    @Rule("QX24-17")
    void drills_are_computed_from_the_windows_of_the_calendar() {
        drills.add(new RecordedDrill(EmergencyPlanType.ONSITE, day("2023-11-15")));
        drills.add(new RecordedDrill(EmergencyPlanType.COMPREHENSIVE, day("2023-03-15")));
        ComputedItems items = new ComputedItems(enterprise -> sources, this::drills);
        UnitClass ordinary = UnitClass.ORDINARY;
        UnitClass key = UnitClass.KEY;
        assertThat(items.answer(17, FACTORY, ordinary, day("2024-06-03")).answer())
                .isEqualTo(ItemAnswer.YES);
        assertThat(items.answer(17, FACTORY, key, day("2024-06-03")).missing()).containsExactly("SPECIAL 2023H2");
        assertThat(items.answer(17, FACTORY, ordinary, day("2024-07-01")).missing())
                .containsExactly("ONSITE 2024H1");
        assertThat(items.answer(15, FACTORY, ordinary, day("2024-06-03")).answer())
                .isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }

    @Test
    @Rule("QX24-P2a")
    void thirty_of_thirty_one_are_not_complete_and_july_is_late() {
        refusedWith(
                fixture.given(and(yesTo(30), principal())).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.ITEMS_MISSING,
                "[31]");
        fixture.given(and(yesTo(31), principal()))
                .when(complete("2024-06-30T23:59"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-06-30T23:59"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 0));
        fixture.given(and(yesTo(31), principal()))
                .when(complete("2024-07-01"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-07-01"), new Delivery(day("2024-06-30"), Timeliness.LATE, 1), 0));
    }

    @Test
    @Rule("QX24-P2b")
    void the_principal_is_inspected_too() {
        expectRefused(
                fixture.given(yesTo(31)).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.PRINCIPAL_SECTION_MISSING);
        started()
                .when(
                        new AnswerPrincipalSection(ID, ItemAnswer.YES, "已履职", DOCUMENT, at("2024-06-03"), null),
                        PRINCIPAL.toMetadata())
                .expectEvents(principal());
    }

    @Test
    @Rule("QX24-P2c")
    void a_no_without_a_hazard_is_not_complete() {
        List<Object> events = and(yesTo(31), principal(), answered(17, ItemAnswer.NO));
        refusedWith(
                fixture.given(events).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.HAZARDS_MISSING,
                "[17]");
        fixture.given(and(events, raised(17)))
                .when(complete("2024-06-20"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-06-20"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 1));
    }
}
