package org.anjian.command.monthlyreturn;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.command.AcceptMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnAccepted;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnReturned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A signed return on its way to the office: in time, late, missed, accepted or sent back. */
class MonthlyReturnDeliveryTest extends MonthlyReturnScene {

    @Test
    @Rule("QJ22B-12b")
    void the_fifth_of_october_is_in_time_although_it_is_a_holiday_and_the_sixth_is_late_by_a_day() {
        Object[] ready = readyToSubmit(SEPTEMBER, SEPTEMBER_EXPECTED, "2022-10-01");
        Instant lastMoment = LegalTime.startOf(day("2022-10-06")).minusMillis(1);
        sent(new SubmitMonthlyReturn(SEPTEMBER.id(), lastMoment, null), OFFICER, ready)
                .expectEvents(submitted(SEPTEMBER, lastMoment, "2022-10-05"));
        Instant late = LegalTime.startOf(day("2022-10-06"));
        MonthlyReturnSubmitted event = submitted(SEPTEMBER, late, "2022-10-05");
        assertThat(event.delivery()).isEqualTo(new Delivery(day("2022-10-05"), Timeliness.LATE, 1));
        sent(new SubmitMonthlyReturn(SEPTEMBER.id(), late, null), OFFICER, ready)
                .expectEvents(SEPTEMBER_OVERDUE, event);
        sent(new SubmitMonthlyReturn(SEPTEMBER.id(), late, null), OFFICER, and(ready, SEPTEMBER_OVERDUE))
                .expectEvents(event);
    }

    @Test
    @Rule("QJ22B-12b")
    void silence_is_overdue_at_midnight_of_the_sixth_and_whoever_submitted_is_not() {
        ExpectMonthlyReturn expect = new ExpectMonthlyReturn(BODY, COUNTY, "2022-09", at("2022-10-01"), null);
        MonthlyReturnDueSoon soon =
                new MonthlyReturnDueSoon(SEPTEMBER, LegalTime.startOf(day("2022-10-03")), day("2022-10-05"));
        for (Instant time :
                List.of(LegalTime.startOf(day("2022-10-06")).minusMillis(1), LegalTime.startOf(day("2022-10-06")))) {
            prepare();
            ResultValidator<MonthlyReturn> result = fixture.givenNoPriorActivity()
                    .andGivenCurrentTime(at("2022-10-01"))
                    .andGivenCommands(new GenericCommandMessage<>(expect, OFFICE.toMetadata()))
                    .whenTimeAdvancesTo(time);
            if (time.equals(LegalTime.startOf(day("2022-10-06")))) {
                result.expectEvents(soon, SEPTEMBER_OVERDUE);
            } else {
                result.expectEvents(soon);
            }
        }
        prepare();
        fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2022-10-01"))
                .andGivenCommands(
                        by(OFFICER, compile(SEPTEMBER, "2022-10-01")),
                        by(OFFICER, new DeclareNoTypicalCases(SEPTEMBER.id(), at("2022-10-01"), null)),
                        by(COUNTY_HEAD, sign(SEPTEMBER, "2022-10-01")),
                        by(OFFICER, new SubmitMonthlyReturn(SEPTEMBER.id(), at("2022-10-01"), null)))
                .whenTimeAdvancesTo(LegalTime.startOf(day("2022-10-07")))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ22B-12b")
    void the_office_of_the_same_level_accepts_or_sends_back() {
        Object[] there =
                and(readyToSubmit(MAY, MAY_EXPECTED, "2022-06-02"), submitted(MAY, at("2022-06-04"), "2022-06-05"));
        AcceptMonthlyReturn accept = new AcceptMonthlyReturn(MAY.id(), at("2022-06-06"), null);
        ReturnMonthlyReturn back = new ReturnMonthlyReturn(MAY.id(), "缺少案例", at("2022-06-06"), null);
        sent(accept, OFFICE, there).expectEvents(new MonthlyReturnAccepted(MAY, at("2022-06-06"), OFFICE.id()));
        expectRefused(sent(accept, CITY_OFFICE, there), MonthlyReturnRefusal.NOT_THE_OFFICE_OF_THE_LEVEL);
        expectRefused(
                sent(accept, OFFICE, readyToSubmit(MAY, MAY_EXPECTED, "2022-06-02")),
                MonthlyReturnRefusal.NOT_SUBMITTED);
        expectRefused(sent(compile(MAY, "2022-06-05"), OFFICER, there), MonthlyReturnRefusal.WITH_THE_OFFICE);
        MonthlyReturnReturned returned = new MonthlyReturnReturned(MAY, at("2022-06-06"), "缺少案例", OFFICE.id());
        sent(back, OFFICE, there).expectEvents(returned);
        // What was signed before it was sent back is signed no more; a signature of other figures is asked for.
        expectRefused(
                sent(new SubmitMonthlyReturn(MAY.id(), at("2022-06-07"), null), OFFICER, and(there, returned)),
                MonthlyReturnRefusal.PRINCIPAL_SIGNATURE_REQUIRED);
        expectRefused(
                sent(sign(MAY, "2022-06-07"), COUNTY_HEAD, and(there, returned)),
                MonthlyReturnRefusal.NOTHING_COMPILED);
        sent(compile(MAY, "2022-06-07"), OFFICER, and(there, returned)).expectEvents(compiled(MAY, "2022-06-07"));
    }

    @Test
    @Rule("QJ22B-12b")
    void what_the_office_had_on_the_last_day_and_sent_back_later_was_never_missing() {
        Object[] again = and(
                readyToSubmit(MAY, MAY_EXPECTED, "2022-06-02"),
                submitted(MAY, at("2022-06-04"), "2022-06-05"),
                new MonthlyReturnReturned(MAY, at("2022-06-06"), "缺少案例", OFFICE.id()),
                compiled(MAY, "2022-06-07"),
                signed(MAY, "2022-06-07"));
        sent(new SubmitMonthlyReturn(MAY.id(), at("2022-06-08"), null), OFFICER, again)
                .expectEvents(submitted(MAY, at("2022-06-08"), "2022-06-05"));
        Object[] before = and(
                readyToSubmit(MAY, MAY_EXPECTED, "2022-06-02"),
                submitted(MAY, at("2022-06-03"), "2022-06-05"),
                new MonthlyReturnReturned(MAY, at("2022-06-05"), "缺少案例", OFFICE.id()),
                compiled(MAY, "2022-06-07"),
                signed(MAY, "2022-06-07"));
        sent(new SubmitMonthlyReturn(MAY.id(), at("2022-06-08"), null), OFFICER, before)
                .expectEvents(
                        new MonthlyReturnOverdue(MAY, LegalTime.startOf(day("2022-06-06")), day("2022-06-05")),
                        submitted(MAY, at("2022-06-08"), "2022-06-05"));
    }
}
