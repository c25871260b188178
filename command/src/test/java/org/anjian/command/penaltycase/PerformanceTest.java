package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.RecordCourtRuling;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServeDemand;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused between the service of a decision and the ruling of the court, and what each step records. */
class PerformanceTest {

    private static final List<PenaltyCaseEvent> DECIDED = and(upToNotice(50_000), decided(50_000, "2024-09-27"));
    private static final List<PenaltyCaseEvent> SERVED = upToService(50_000, "2024-09-27");
    private static final List<PenaltyCaseEvent> LATE = and(SERVED, overdue("2024-10-12"));

    /** Served on 4 March 2024: the court may be asked from 4 September until 4 December. */
    private static final List<PenaltyCaseEvent> DEMANDED = and(
            upToService(50_000, "2024-03-04"),
            overdue("2024-03-19"),
            new PerformanceDemandServed(
                    NUMBERED,
                    at("2024-08-01"),
                    "d",
                    yuan(50_000),
                    yuan(50_000),
                    day("2024-08-15"),
                    ServiceMethod.DIRECT,
                    FILE));

    private static final CourtEnforcementApplied APPLIED = new CourtEnforcementApplied(
            NUMBERED, at("2024-09-04"), "（麒）应急强申〔2024〕1号", "Qilin court", FILE, yuan(50_000), yuan(50_000));

    private static FinePaymentOverdue overdue(String payBy) {
        return new FinePaymentOverdue(NUMBERED, LegalTime.endOf(day(payBy)), day(payBy), yuan(50_000));
    }

    private static ServeDecision serve(String on) {
        return new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at(on), null);
    }

    private static RecordPayment pay(long yuan, String on) {
        return new RecordPayment(K1, yuan(yuan), "R-1", at(on), null);
    }

    private static Instalment due(String on, long yuan) {
        return new Instalment(day(on), yuan(yuan));
    }

    private static ApproveInstalments plan(Instalment... instalments) {
        return new ApproveInstalments(K1, List.of(instalments), "hardship", null, at("2024-10-08"), null);
    }

    private static ServeDemand demand(String on) {
        return new ServeDemand(K1, ServiceMethod.DIRECT, FILE, at(on), null);
    }

    private static ApplyCourtEnforcement apply(String on) {
        return new ApplyCourtEnforcement(K1, "Qilin court", FILE, null, at(on), null);
    }

    private static RecordCourtRuling rule(CourtRuling ruling, String on) {
        return new RecordCourtRuling(K1, ruling, "ref", at(on), null);
    }

    @Test
    @Rule("NL-CF61")
    void the_service_of_a_decision_starts_every_period() {
        when(DECIDED, serve("2024-09-27"), OFFICER).expectEvents(served("2024-09-27"));
        expectRefused(when(DECIDED, serve("2024-09-26"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(SERVED, serve("2024-09-28"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(DECIDED, serve("2024-09-27"), REVIEWER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-CF67")
    void a_payment_is_of_something_owed_after_it_was_served() {
        expectRefused(when(DECIDED, pay(1, "2024-09-28"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(SERVED, pay(1, "2024-09-26"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(SERVED, pay(0, "2024-09-28"), OFFICER), InputRefusal.OUT_OF_RANGE);
        expectRefused(
                when(upToService(0, "2024-09-27"), pay(1, "2024-09-28"), OFFICER), PenaltyCaseRefusal.NOTHING_OWED);
        expectRefused(
                when(
                        and(SERVED, new FinePaid(NUMBERED, at("2024-09-28"), yuan(50_000), "R-0", 0, 0, 0)),
                        pay(1, "2024-09-29"),
                        OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("NL-CF85")
    void instalments_are_approved_and_one_that_falls_on_a_saturday_is_due_on_monday() {
        when(SERVED, plan(due("2024-10-19", 20_000), due("2024-11-20", 30_000)), COUNTY_HEAD)
                .expectEvents(new FineInstalmentsApproved(
                        NUMBERED,
                        at("2024-10-08"),
                        List.of(due("2024-10-21", 20_000), due("2024-11-20", 30_000)),
                        "hardship",
                        COUNTY_HEAD.id(),
                        0))
                .expectScheduledDeadline(LegalTime.endOf(day("2024-10-21")), new CaseDeadlines.Due(day("2024-10-21")))
                .expectScheduledDeadline(LegalTime.endOf(day("2024-11-20")), new CaseDeadlines.Due(day("2024-11-20")));
    }

    @Test
    @Rule("NL-CF72")
    void instalments_are_on_rising_days_after_the_approval_and_make_up_what_is_open() {
        expectRefused(
                when(SERVED, plan(due("2024-10-08", 20_000), due("2024-11-20", 30_000)), COUNTY_HEAD),
                PenaltyCaseRefusal.INSTALMENTS_OUT_OF_ORDER);
        expectRefused(
                when(SERVED, plan(due("2024-11-20", 20_000), due("2024-10-21", 30_000)), COUNTY_HEAD),
                PenaltyCaseRefusal.INSTALMENTS_OUT_OF_ORDER);
        expectRefused(
                when(SERVED, plan(due("2024-10-19", 20_000), due("2024-10-20", 30_000)), COUNTY_HEAD),
                PenaltyCaseRefusal.INSTALMENTS_OUT_OF_ORDER);
        expectRefused(
                when(SERVED, plan(due("2024-10-21", 20_000), due("2024-11-20", 30_001)), COUNTY_HEAD),
                PenaltyCaseRefusal.INSTALMENTS_DO_NOT_ADD_UP);
        expectRefused(
                when(upToService(0, "2024-09-27"), plan(due("2024-10-21", 20_000)), COUNTY_HEAD),
                PenaltyCaseRefusal.NOTHING_OWED);
        expectRefused(
                when(DECIDED, plan(due("2024-10-21", 50_000)), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(SERVED, plan(due("2024-10-21", 50_000)), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-QZ53")
    void what_is_overdue_is_demanded_with_its_surcharge_and_ten_working_days() {
        when(LATE, demand("2024-10-14"), OFFICER)
                .expectEvents(new PerformanceDemandServed(
                        NUMBERED,
                        at("2024-10-14"),
                        "（麒）应急催〔2024〕1号",
                        yuan(50_000),
                        yuan(3_000),
                        day("2024-10-28"),
                        ServiceMethod.DIRECT,
                        FILE));
        expectRefused(when(SERVED, demand("2024-10-14"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(LATE, demand("2024-10-12"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    @Rule("NL-QZ53")
    void the_court_is_not_asked_while_the_party_may_still_sue_or_has() {
        expectRefused(when(DEMANDED, apply("2024-09-03"), COUNTY_HEAD), PenaltyCaseRefusal.COURT_WINDOW_NOT_OPEN);
        when(DEMANDED, apply("2024-09-04"), COUNTY_HEAD).expectEvents(APPLIED);
        when(DEMANDED, apply("2024-12-04"), COUNTY_HEAD).expectSuccessfulHandlerExecution();
        expectRefused(
                when(
                        and(
                                DEMANDED,
                                new RemedyFiled(
                                        NUMBERED, at("2024-08-20"), RemedyKind.LITIGATION, "court", yuan(50_000))),
                        apply("2024-09-05"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.REMEDY_PENDING);
        expectRefused(when(SERVED, apply("2025-03-28"), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(DEMANDED, apply("2024-09-04"), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({"GRANTED, COURT_ENFORCED", "REFUSED, DEMANDED"})
    @Rule("QJ16-14c")
    void a_ruling_lets_the_court_enforce_or_sends_the_case_back(CourtRuling ruling, PenaltyStage stage) {
        when(and(DEMANDED, APPLIED), rule(ruling, "2024-10-08"), OFFICER)
                .expectEvents(new CourtRulingRecorded(NUMBERED, at("2024-10-08"), ruling, "ref"))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(stage));
        expectRefused(when(DEMANDED, rule(ruling, "2024-10-08"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(and(DEMANDED, APPLIED), rule(ruling, "2024-09-03"), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }
}
