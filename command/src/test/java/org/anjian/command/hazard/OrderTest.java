package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.InterimMeasuresTaken;
import org.anjian.api.hazard.event.RectificationDueSoon;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The order, the plan and what protects people meanwhile (限期整改、五落实). */
class OrderTest {

    @Test
    @Rule("QJ22B-09b")
    void an_order_that_brings_no_result_is_overdue_when_its_last_day_has_ended() {
        given(ordered())
                .whenTimeReaches("2022-06-16T00:00")
                .events(events -> assertThat(events)
                        .last()
                        .isEqualTo(new RectificationOverdue(
                                events.getFirst().hazard(), at("2022-06-16T00:00"), day("2022-06-15"))));
        given(ordered()).whenTimeReaches("2022-06-15T23:59").happened(RectificationDueSoon.class);
    }

    @Test
    @Rule("QJ22B-09b")
    void a_result_submitted_in_time_stops_the_clock() {
        given(submitted()).whenTimeReaches("2022-06-11").nothing();
        assertThat(afterAMonth(submitted()).all(RectificationOverdue.class)).isEmpty();
    }

    private static Ledger afterAMonth(List<HazardFixture.Step> story) {
        Ledger ledger = Ledger.of(story);
        ledger.advanceTo(at("2022-07-15"));
        return ledger;
    }

    @Test
    @Rule("QJ16-09d")
    void an_order_names_who_is_responsible() {
        given(found())
                .when(by(OFFICER, "2022-06-01", orderWithout(false, true, Handling.WITHIN_TIME_LIMIT, "2022-06-15")))
                .refused(HazardRefusal.RESPONSIBLE_PERSON_REQUIRED);
    }

    @Test
    void the_last_day_is_not_before_the_day_of_the_order() {
        given(found())
                .when(by(OFFICER, "2022-06-02T00:30", order("2022-06-01")))
                .refused(HazardRefusal.DUE_BEFORE_ORDER);
        given(found())
                .when(by(OFFICER, "2022-06-02T23:59", order("2022-06-02")))
                .happened(RectificationOrdered.class)
                .decided(HazardState.ORDERED);
    }

    @Test
    @Rule("QX24-21")
    void what_is_not_fixed_at_once_needs_interim_measures() {
        given(found())
                .when(by(OFFICER, "2022-06-01", orderWithout(true, false, Handling.WITHIN_TIME_LIMIT, "2022-06-15")))
                .refused(HazardRefusal.INTERIM_MEASURES_REQUIRED);
        given(found())
                .when(by(OFFICER, "2022-06-01", orderWithout(true, false, Handling.ON_THE_SPOT, "2022-06-01")))
                .happened(RectificationOrdered.class);
        given(found()).when(by(PRINCIPAL, "2022-06-01", takeInterimMeasures())).happened(InterimMeasuresTaken.class);
    }

    @Test
    void a_hazard_is_ordered_once() {
        given(ordered()).when(by(OFFICER, "2022-06-02", order("2022-06-30"))).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void nothing_happens_before_the_step_it_follows() {
        given(found()).when(by(OFFICER, "2022-05-31", order("2022-06-15"))).refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
        given(found())
                .when(by(OFFICER, "2022-05-31", grade(HazardGrade.MAJOR)))
                .refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    @Rule("QX24-29")
    void a_plan_has_five_elements_and_zero_funds_are_stated() {
        assertThatThrownBy(() ->
                        new RectificationPlan(CHIEF, "weld a guard", null, day("2022-06-15"), "evacuate the hall"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("FIVE_ELEMENTS_INCOMPLETE");
                    assertThat(refused.refusal().field()).isEqualTo("fundsFen");
                });
        given(ordered())
                .when(by(PRINCIPAL, "2022-06-02", planWithout()))
                .refused(HazardRefusal.FIVE_ELEMENTS_INCOMPLETE);
        given(ordered())
                .when(by(PRINCIPAL, "2022-06-02", plan()))
                .happened(RectificationPlanFixed.class)
                .decided(HazardState.PLANNED);
    }

    @Test
    void a_plan_follows_an_order() {
        given(found()).when(by(PRINCIPAL, "2022-06-02", plan())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    @Rule("QJ16-09d")
    void a_plan_names_who_is_responsible() {
        assertThatThrownBy(() -> new RectificationPlan(null, "weld", 0L, day("2022-06-15"), "evacuate"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("responsible"));
        given(orderedMajor())
                .when(by(PRINCIPAL, "2022-06-02", plan()))
                .events(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                RectificationPlanFixed.class,
                                fixed -> assertThat(fixed.plan().responsible()).isEqualTo(CHIEF)));
    }

    @Test
    void a_major_hazard_is_not_rectified_without_a_plan() {
        given(orderedMajor()).when(by(PRINCIPAL, "2022-06-10", submit())).refused(HazardRefusal.PLAN_REQUIRED);
        given(ordered()).when(by(PRINCIPAL, "2022-06-10", submit())).happened(RectificationSubmitted.class);
    }

    @Test
    void grading_keeps_the_grade_before() {
        given(found())
                .when(by(OFFICER, "2022-06-02", grade(HazardGrade.MAJOR)))
                .events(events -> assertThat(events)
                        .containsExactly(new HazardGraded(
                                events.getFirst().hazard(),
                                at("2022-06-02"),
                                HazardGrade.MAJOR,
                                HazardGrade.GENERAL,
                                "standard 4.2")));
    }
}
