package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.ArchiveCaseFile;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.ImposeDailyPenalty;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowClosing;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowMissed;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowOpened;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the decision: payment, instalments, what is overdue, remedies, the court, the end (NL-CF67, NL-CF72, QJ16-14c). */
class ExecutionTest {

    private static final PenaltyCaseSubject CASE = AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号");

    private AggregateTestFixture<PenaltyCase> fixture;

    @BeforeEach
    void prepare() {
        fixture = fixture();
    }

    private ResultValidator<PenaltyCase> when(List<PenaltyCaseEvent> before, Object command, Actor actor) {
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private static FinePaymentOverdue overdue(String payBy, long yuan) {
        return new FinePaymentOverdue(CASE, LegalTime.endOf(day(payBy)), day(payBy), yuan(yuan));
    }

    private static RecordPayment pay(long yuan, String on) {
        return new RecordPayment(K1, yuan(yuan), "R-1", at(on), null);
    }

    @Rule("NL-CF67")
    @Test
    void the_last_day_to_pay_is_free_and_the_next_day_costs_three_per_cent() {
        List<PenaltyCaseEvent> served = upToService(50_000, "2024-09-27");
        when(served, pay(50_000, "2024-10-11"), OFFICER)
                .expectEvents(new FinePaid(CASE, at("2024-10-11"), yuan(50_000), "R-1", 0, 0, 0));
        when(served, pay(50_000, "2024-10-12"), OFFICER)
                .expectEvents(new FinePaid(CASE, at("2024-10-12"), yuan(50_000), "R-1", 0, 0, 0));
        List<PenaltyCaseEvent> late = and(served, overdue("2024-10-12", 50_000));
        when(late, pay(50_000, "2024-10-13"), OFFICER)
                .expectEvents(new FinePaid(CASE, at("2024-10-13"), yuan(50_000), "R-1", 0, yuan(1_500), yuan(1_500)));
        expectRefused(when(late, pay(51_501, "2024-10-13"), OFFICER), PenaltyCaseRefusal.OVERPAID);
    }

    @Rule("NL-CF67")
    @Test
    void a_receipt_is_recorded_once() {
        List<PenaltyCaseEvent> paid = and(
                upToService(50_000, "2024-09-27"),
                new FinePaid(CASE, at("2024-10-08"), yuan(20_000), "R-1", yuan(30_000), 0, 0));
        expectRefused(when(paid, pay(20_000, "2024-10-09"), OFFICER), PenaltyCaseRefusal.RECEIPT_RECORDED_ALREADY);
    }

    @Rule("NL-CF67")
    @Test
    void the_end_of_the_last_day_without_payment_is_recorded_once() {
        fixture.givenCommands()
                .andGiven(upToNotice(50_000))
                .andGiven(decided(50_000, "2024-09-27"))
                .andGivenCurrentTime(at("2024-09-27"))
                .andGivenCommands(
                        message(new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at("2024-09-27"), null)))
                .whenTimeAdvancesTo(at("2024-10-13T00:00"))
                .expectEvents(overdue("2024-10-12", 50_000));
    }

    private static CommandMessage<Object> message(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(OFFICER.toMetadata());
    }

    @Rule("QJ16-14c")
    @Test
    void the_window_of_the_court_opens_warns_and_is_not_entered_without_a_demand() {
        fixture.givenCommands()
                .andGiven(upToNotice(50_000))
                .andGiven(decided(50_000, "2024-03-04"))
                .andGivenCurrentTime(at("2024-03-04"))
                .andGivenCommands(
                        message(new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at("2024-03-04"), null)))
                .whenTimeAdvancesTo(at("2024-12-05T00:00"))
                .expectEvents(
                        overdue("2024-03-19", 50_000),
                        new CourtEnforcementWindowOpened(
                                CASE, at("2024-09-04T00:00"), day("2024-09-04"), day("2024-12-04")),
                        new CourtEnforcementWindowClosing(CASE, at("2024-11-04T00:00"), day("2024-12-04")),
                        new CourtEnforcementWindowMissed(CASE, at("2024-12-05T00:00"), day("2024-12-04")));
        List<PenaltyCaseEvent> late = and(upToService(50_000, "2024-03-04"), overdue("2024-03-19", 50_000));
        expectRefused(when(late, apply("2024-09-05"), COUNTY_HEAD), PenaltyCaseRefusal.DEMAND_MISSING);
    }

    private static ApplyCourtEnforcement apply(String on) {
        return new ApplyCourtEnforcement(K1, "Qilin court", FILE, null, at(on), null);
    }

    @Rule("NL-QZ53")
    @Test
    void the_court_is_asked_after_the_demand_and_within_the_window() {
        List<PenaltyCaseEvent> demanded = and(
                upToService(50_000, "2024-03-04"),
                overdue("2024-03-19", 50_000),
                new PerformanceDemandServed(
                        CASE,
                        at("2024-09-27"),
                        "d",
                        yuan(50_000),
                        yuan(50_000),
                        day("2024-10-16"),
                        ServiceMethod.DIRECT,
                        FILE));
        expectRefused(when(demanded, apply("2024-10-16"), COUNTY_HEAD), PenaltyCaseRefusal.DEMAND_PERIOD_OPEN);
        expectRefused(when(demanded, apply("2024-12-05"), COUNTY_HEAD), PenaltyCaseRefusal.COURT_WINDOW_CLOSED);
        when(demanded, apply("2024-10-17"), COUNTY_HEAD)
                .expectEvents(new CourtEnforcementApplied(
                        CASE, at("2024-10-17"), "（麒）应急强申〔2024〕1号", "Qilin court", FILE, yuan(50_000), yuan(50_000)));
    }

    @Rule("NL-CF72")
    @Test
    void a_missed_instalment_ends_the_plan_and_the_surcharge_grows_from_the_next_day() {
        List<Instalment> plan = List.of(
                new Instalment(day("2024-10-20"), yuan(20_000)), new Instalment(day("2024-11-20"), yuan(30_000)));
        List<PenaltyCaseEvent> served = upToService(50_000, "2024-09-27");
        expectRefused(
                when(
                        served,
                        new ApproveInstalments(K1, plan.subList(0, 1), "hardship", null, at("2024-10-08"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.INSTALMENTS_DO_NOT_ADD_UP);
        List<PenaltyCaseEvent> approved =
                and(served, new FineInstalmentsApproved(CASE, at("2024-10-08"), plan, "hardship", COUNTY_HEAD.id(), 0));
        List<PenaltyCaseEvent> missed = and(
                approved,
                new FinePaid(CASE, at("2024-10-20"), yuan(20_000), "R-0", yuan(30_000), 0, 0),
                new InstalmentMissed(
                        CASE, LegalTime.endOf(day("2024-11-20")), day("2024-11-20"), yuan(30_000), yuan(30_000)));
        when(missed, pay(30_000, "2024-11-22"), OFFICER)
                .expectEvents(new FinePaid(CASE, at("2024-11-22"), yuan(30_000), "R-1", 0, yuan(1_800), yuan(1_800)));
    }

    @Rule("NL-AQ112")
    @Test
    void the_daily_fine_counts_from_the_day_after_the_order() {
        when(
                        upToService(50_000, "2024-07-30"),
                        new ImposeDailyPenalty(
                                K1, day("2024-07-01"), day("2024-07-11"), "refused", null, at("2024-08-01"), null),
                        COUNTY_HEAD)
                .expectEvents(new DailyPenaltyImposed(
                        CASE,
                        at("2024-08-01"),
                        "（麒）应急罚〔2024〕1号",
                        day("2024-07-01"),
                        day("2024-07-02"),
                        day("2024-07-11"),
                        10,
                        yuan(50_000),
                        yuan(500_000),
                        day("2024-08-16"),
                        30,
                        "refused"));
    }

    @Test
    void a_case_is_closed_by_the_reason_that_fits_and_not_while_money_is_owed() {
        List<PenaltyCaseEvent> served = upToService(50_000, "2024-09-27");
        CloseCase close = new CloseCase(K1, ClosingReason.EXECUTED, "done", null, at("2024-10-12"), null);
        expectRefused(when(served, close, COUNTY_HEAD), PenaltyCaseRefusal.NOT_EXECUTED);
        when(and(served, new FinePaid(CASE, at("2024-10-11"), yuan(50_000), "R", 0, 0, 0)), close, COUNTY_HEAD)
                .expectEvents(new PenaltyCaseClosed(CASE, at("2024-10-12"), ClosingReason.EXECUTED, "done"));
    }

    @Rule("NL-CF47")
    @Test
    void a_file_without_recordings_is_not_archived() {
        List<PenaltyCaseEvent> closed = and(
                upToService(50_000, "2024-09-27"),
                new PenaltyCaseClosed(CASE, at("2024-10-12"), ClosingReason.EXECUTED, "done"));
        expectRefused(
                when(closed, new ArchiveCaseFile(K1, "A-1", FILE, 20, List.of(), at("2024-10-14"), null), OFFICER),
                PenaltyCaseRefusal.RECORDING_MISSING);
    }

    @Rule("NL-QZ53")
    @Test
    void a_paid_fine_that_reconsideration_upheld_may_still_be_sued_about() {
        List<PenaltyCaseEvent> paid = and(
                upToService(50_000, "2024-09-27"), new FinePaid(CASE, at("2024-10-08"), yuan(50_000), "R-1", 0, 0, 0));
        List<CommandMessage<Object>> upheld = List.of(
                message(new RecordRemedy(
                        K1, RemedyKind.RECONSIDERATION, "people's government", at("2024-10-09"), null)),
                message(new RecordRemedyOutcome(
                        K1, RemedyKind.RECONSIDERATION, RemedyOutcome.UPHELD, "R 1", null, at("2024-10-20"), null)));
        fixture.given(paid)
                .andGivenCommands(upheld)
                .when(sue("2024-11-04"), OFFICER.toMetadata())
                .expectSuccessfulHandlerExecution();
        expectRefused(
                fixture.given(paid).andGivenCommands(upheld).when(sue("2024-11-05"), OFFICER.toMetadata()),
                PenaltyCaseRefusal.REMEDY_TOO_LATE);
    }

    private static RecordRemedy sue(String on) {
        return new RecordRemedy(K1, RemedyKind.LITIGATION, "Qilin court", at(on), null);
    }
}
