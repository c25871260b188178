package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.ImposeDailyPenalty;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Who was fined and ordered to correct, and refuses, is fined again for every day (按日连续处罚). */
class DailyPenaltyTest {

    private static final List<PenaltyCaseEvent> SERVED = upToService(50_000, "2024-07-01");

    private static ImposeDailyPenalty impose(String orderedOn, String confirmedOn, String on) {
        return new ImposeDailyPenalty(K1, day(orderedOn), day(confirmedOn), "refused", null, at(on), null);
    }

    private static DailyPenaltyImposed imposed(
            String orderedOn, String from, String confirmedOn, int days, long baseYuan, String on, String payBy) {
        return new DailyPenaltyImposed(
                NUMBERED,
                at(on),
                "（麒）应急罚〔2024〕1号",
                day(orderedOn),
                day(from),
                day(confirmedOn),
                days,
                yuan(baseYuan),
                yuan(baseYuan * days),
                day(payBy),
                30,
                "refused");
    }

    /** The rule's own example: fifty thousand, ordered on 1 July, refusal confirmed on the 11th. */
    private static final DailyPenaltyImposed TEN_DAYS =
            imposed("2024-07-01", "2024-07-02", "2024-07-11", 10, 50_000, "2024-07-12", "2024-07-29");

    @Test
    @Rule("NL-AQ112")
    void the_original_fine_is_imposed_for_each_day_after_the_order() {
        when(SERVED, impose("2024-07-01", "2024-07-11", "2024-07-12"), COUNTY_HEAD)
                .expectEvents(TEN_DAYS);
        when(SERVED, impose("2024-07-01", "2024-07-02", "2024-07-02"), COUNTY_HEAD)
                .expectEvents(imposed("2024-07-01", "2024-07-02", "2024-07-02", 1, 50_000, "2024-07-02", "2024-07-17"));
    }

    @Test
    @Rule("NL-AQ112")
    void the_day_of_the_order_itself_is_not_counted_and_no_day_that_is_still_to_come() {
        expectRefused(
                when(SERVED, impose("2024-07-01", "2024-07-01", "2024-07-12"), COUNTY_HEAD),
                PenaltyCaseRefusal.DAILY_PENALTY_PERIOD);
        expectRefused(
                when(SERVED, impose("2024-07-01", "2024-07-13", "2024-07-12"), COUNTY_HEAD),
                PenaltyCaseRefusal.DAILY_PENALTY_PERIOD);
    }

    @Test
    @Rule("NL-AQ112")
    void no_day_counts_twice() {
        List<PenaltyCaseEvent> once = and(SERVED, TEN_DAYS);
        expectRefused(
                when(once, impose("2024-07-10", "2024-07-20", "2024-07-21"), COUNTY_HEAD),
                PenaltyCaseRefusal.DAILY_PENALTY_PERIOD);
        when(once, impose("2024-07-11", "2024-07-20", "2024-07-21"), COUNTY_HEAD)
                .expectEvents(imposed("2024-07-11", "2024-07-12", "2024-07-20", 9, 50_000, "2024-07-21", "2024-08-05"));
    }

    @Test
    void the_base_is_the_fine_as_it_is_now() {
        List<PenaltyCaseEvent> lowered = and(
                SERVED,
                new PenaltyDecisionChanged(
                        NUMBERED, at("2024-07-05"), yuan(50_000), yuan(40_000), yuan(40_000), 0, "too heavy"));
        when(lowered, impose("2024-07-01", "2024-07-11", "2024-07-12"), COUNTY_HEAD)
                .expectEvents(
                        imposed("2024-07-01", "2024-07-02", "2024-07-11", 10, 40_000, "2024-07-12", "2024-07-29"));
    }

    @Test
    @Rule("NL-AQ112")
    void without_a_fine_there_is_none_for_every_day() {
        List<PenaltyCaseEvent> warned = upToService(0, "2024-07-01");
        expectRefused(
                when(warned, impose("2024-07-01", "2024-07-11", "2024-07-12"), COUNTY_HEAD),
                PenaltyCaseRefusal.DAILY_PENALTY_WITHOUT_FINE);
    }

    @Test
    void a_paid_case_has_something_to_be_performed_again() {
        List<PenaltyCaseEvent> paid =
                and(SERVED, new FinePaid(NUMBERED, at("2024-07-05"), yuan(50_000), "R-0", 0, 0, 0));
        when(paid, impose("2024-07-01", "2024-07-11", "2024-07-12"), COUNTY_HEAD)
                .expectEvents(TEN_DAYS)
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.SERVED));
    }

    @Test
    void it_follows_the_service_of_a_decision_and_is_the_heads() {
        expectRefused(
                when(
                        and(upToNotice(50_000), decided(50_000, "2024-07-01")),
                        impose("2024-07-01", "2024-07-11", "2024-07-12"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(SERVED, impose("2024-06-20", "2024-06-28", "2024-06-30"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(SERVED, impose("2024-07-01", "2024-07-11", "2024-07-12"), OFFICER), InputRefusal.NOT_PERMITTED);
    }
}
