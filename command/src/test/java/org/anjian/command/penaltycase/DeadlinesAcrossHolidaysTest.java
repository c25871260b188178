package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.TimeLimits.accepted;
import static org.anjian.command.TimeLimits.after;
import static org.anjian.command.TimeLimits.by;
import static org.anjian.command.TimeLimits.on;
import static org.anjian.command.TimeLimits.until;
import static org.anjian.command.penaltycase.CaseScene.AGAINST_FACTORY;
import static org.anjian.command.penaltycase.CaseScene.FILE;
import static org.anjian.command.penaltycase.CaseScene.K1;
import static org.anjian.command.penaltycase.CaseScene.TEAM;
import static org.anjian.command.penaltycase.CaseScene.V97;
import static org.anjian.command.penaltycase.CaseScene.and;
import static org.anjian.command.penaltycase.CaseScene.collected;
import static org.anjian.command.penaltycase.CaseScene.concluded;
import static org.anjian.command.penaltycase.CaseScene.decided;
import static org.anjian.command.penaltycase.CaseScene.filed;
import static org.anjian.command.penaltycase.CaseScene.fixture;
import static org.anjian.command.penaltycase.CaseScene.opened;
import static org.anjian.command.penaltycase.CaseScene.reviewed;
import static org.anjian.command.penaltycase.CaseScene.upToNotice;
import static org.anjian.command.penaltycase.CaseScene.upToService;
import static org.anjian.command.penaltycase.CaseScene.yuan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.PreserveEvidence;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServeDemand;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.event.DecisionServiceOverdue;
import org.anjian.api.penaltycase.event.EvidencePreservationOverdue;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.NoticeWindowClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.rule.Rule;
import org.anjian.command.TimeLimits;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every time limit of a penalty case over the National Day of 2025 (1 to 8 October, with working days on 28 September and 11
 * October) and the Spring Festival of 2026 (15 to 23 February, with working days on 14 and 28 February): the day before its
 * last day, that day, and the day after.
 */
class DeadlinesAcrossHolidaysTest {

    /** What a case was told, from the day on which a step was taken. */
    private static TestExecutor<PenaltyCase> taken(
            List<PenaltyCaseEvent> before, LocalDate on, Function<Instant, Object> step, Actor actor) {
        return fixture().given(before).andGivenCurrentTime(on(on)).andGivenCommands(by(actor, step.apply(on(on))));
    }

    private static void recordedWhenOver(
            List<PenaltyCaseEvent> before,
            LocalDate fact,
            Function<Instant, Object> step,
            Actor actor,
            LocalDate last,
            Class<? extends PenaltyCaseEvent> recorded) {
        TimeLimits.recordedWhenOver(last, recorded, () -> taken(before, fact, step, actor));
    }

    private static List<PenaltyCaseEvent> upToReview() {
        return List.of(
                opened(),
                filed(AGAINST_FACTORY),
                collected(AGAINST_FACTORY),
                concluded(AGAINST_FACTORY),
                reviewed(AGAINST_FACTORY));
    }

    private static Object notice(Instant at, long yuan) {
        return new ServePenaltyNotice(
                K1,
                "facts",
                "reasons",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(yuan))),
                0,
                List.of(PenaltyKind.FINE),
                ServiceMethod.DIRECT,
                null,
                null,
                at,
                null);
    }

    private static Object serve(Instant at) {
        return new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at, null);
    }

    private static DecidePenalty decide(Instant at, long yuan) {
        return new DecidePenalty(
                K1,
                "P-1",
                "facts",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(yuan))),
                0,
                List.of(PenaltyKind.FINE),
                null,
                List.of(1),
                null,
                at,
                null);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-05, 2025-10-09", "2025-11-20, 2026-02-24"})
    @Rule("NL-CF54")
    void a_case_is_decided_within_ninety_days(LocalDate fact, LocalDate last) {
        recordedWhenOver(
                List.of(opened()),
                fact,
                at -> new FileCase(K1, TEAM, List.of(), "criteria met", null, null, at, null),
                COUNTY_HEAD,
                last,
                PenaltyDecisionOverdue.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-26, 2025-10-13", "2026-02-13, 2026-03-02"})
    @Rule("NL-CF56")
    void preserved_evidence_is_disposed_of_within_seven_working_days(LocalDate fact, LocalDate last) {
        recordedWhenOver(
                List.of(opened(), filed(AGAINST_FACTORY)),
                fact,
                at -> new PreserveEvidence(K1, "batch 7", "store", at, null),
                COUNTY_HEAD,
                last,
                EvidencePreservationOverdue.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 2025-10-11", "2026-02-13, 2026-02-25"})
    @Rule("NL-CF44")
    void nothing_is_decided_while_the_party_may_state_its_case(LocalDate fact, LocalDate last) {
        after(
                last,
                at -> decide(at, 40_000),
                COUNTY_HEAD,
                PenaltyCaseRefusal.NOTICE_WINDOW_OPEN,
                () -> taken(upToReview(), fact, at -> notice(at, 40_000), OFFICER));
        recordedWhenOver(upToReview(), fact, at -> notice(at, 40_000), OFFICER, last, NoticeWindowClosed.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 2025-10-14", "2026-02-13, 2026-02-27"})
    @Rule("NL-CF63")
    void a_hearing_is_asked_for_within_five_working_days(LocalDate fact, LocalDate last) {
        until(
                last,
                at -> new RequestHearing(K1, "the records exist", at, null),
                OFFICER,
                PenaltyCaseRefusal.HEARING_REQUEST_LATE,
                () -> taken(upToReview(), fact, at -> notice(at, 60_000), OFFICER));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-26, 2025-10-13", "2026-02-13, 2026-03-02"})
    @Rule("NL-CF63")
    void a_hearing_is_called_seven_working_days_ahead(LocalDate called, LocalDate first) {
        List<PenaltyCaseEvent> asked =
                and(upToNotice(60_000), new HearingRequested(AGAINST_FACTORY, at("2024-07-15"), "the records exist"));
        Function<LocalDate, Object> call = held ->
                new NotifyHearing(K1, held, "hall", CaseScene.REVIEWER.id(), HearingAccess.PUBLIC, on(called), null);
        expectRefused(
                fixture().given(asked).when(call.apply(first.minusDays(1)), COUNTY_HEAD.toMetadata()),
                PenaltyCaseRefusal.HEARING_NOTICE_TOO_SHORT);
        accepted(fixture().given(asked).when(call.apply(first), COUNTY_HEAD.toMetadata()));
        accepted(fixture().given(asked).when(call.apply(first.plusDays(1)), COUNTY_HEAD.toMetadata()));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-26, 2025-10-13", "2026-02-13, 2026-03-02"})
    @Rule("NL-CF61")
    void a_decision_is_served_within_seven_working_days(LocalDate fact, LocalDate last) {
        recordedWhenOver(
                upToNotice(40_000), fact, at -> decide(at, 40_000), COUNTY_HEAD, last, DecisionServiceOverdue.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-18, 2025-10-09", "2026-02-03, 2026-02-24"})
    @Rule("NL-CF67")
    @Rule("NL-CF85")
    void a_fine_is_paid_within_fifteen_days_and_costs_three_per_cent_from_the_day_after(
            LocalDate fact, LocalDate last) {
        List<PenaltyCaseEvent> served = upToService(50_000, fact.toString());
        for (LocalDate free : List.of(last.minusDays(1), last)) {
            fixture()
                    .given(served)
                    .when(pay(free, yuan(50_000)), OFFICER.toMetadata())
                    .expectEvents(paid(free, yuan(50_000), 0));
        }
        fixture()
                .given(served)
                .when(pay(last.plusDays(1), yuan(50_000)), OFFICER.toMetadata())
                .expectEvents(paid(last.plusDays(1), yuan(50_000), yuan(1_500)));
        recordedWhenOver(
                and(upToNotice(50_000), decided(50_000, fact.toString())),
                fact,
                DeadlinesAcrossHolidaysTest::serve,
                OFFICER,
                last,
                FinePaymentOverdue.class);
    }

    private static Object pay(LocalDate day, long fen) {
        return new RecordPayment(K1, fen, "R-1", on(day), null);
    }

    private static FinePaid paid(LocalDate day, long fen, long surcharge) {
        return new FinePaid(AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"), on(day), fen, "R-1", 0, surcharge, surcharge);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-03, 2025-10-09", "2026-02-18, 2026-02-24"})
    @Rule("NL-CF72")
    @Rule("NL-CF85")
    void an_instalment_of_a_holiday_is_due_on_the_next_working_day(LocalDate agreed, LocalDate last) {
        LocalDate approved = agreed.minusDays(30);
        recordedWhenOver(
                upToService(50_000, approved.minusDays(5).toString()),
                approved,
                at -> new ApproveInstalments(
                        K1, List.of(new Instalment(agreed, yuan(50_000))), "hardship", null, at, null),
                COUNTY_HEAD,
                last,
                InstalmentMissed.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-04, 2025-10-09", "2025-12-20, 2026-02-24"})
    @Rule("NL-QZ53")
    void reconsideration_is_asked_for_within_sixty_days(LocalDate fact, LocalDate last) {
        until(
                last,
                at -> new RecordRemedy(K1, RemedyKind.RECONSIDERATION, "people's government", at, null),
                OFFICER,
                PenaltyCaseRefusal.REMEDY_TOO_LATE,
                () -> fixture().given(upToService(50_000, fact.toString())));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-03, 2025-10-09", "2025-08-18, 2026-02-24"})
    @Rule("NL-QZ53")
    void a_suit_is_brought_within_six_months(LocalDate fact, LocalDate last) {
        until(
                last,
                at -> new RecordRemedy(K1, RemedyKind.LITIGATION, "Qilin court", at, null),
                OFFICER,
                PenaltyCaseRefusal.REMEDY_TOO_LATE,
                () -> fixture().given(upToService(50_000, fact.toString())));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-26, 2025-10-16", "2026-02-13, 2026-03-05"})
    @Rule("NL-QZ53")
    void the_court_is_asked_ten_working_days_after_the_demand(LocalDate fact, LocalDate last) {
        after(
                last,
                DeadlinesAcrossHolidaysTest::apply,
                COUNTY_HEAD,
                PenaltyCaseRefusal.DEMAND_PERIOD_OPEN,
                () -> taken(
                        overdue(fact.minusMonths(6).minusDays(10)),
                        fact,
                        at -> new ServeDemand(K1, ServiceMethod.DIRECT, FILE, at, null),
                        OFFICER));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-03, 2025-10-09", "2025-08-18, 2026-02-24"})
    @Rule("QJ16-14c")
    void the_court_may_be_asked_from_the_end_of_the_time_to_sue(LocalDate served, LocalDate first) {
        List<PenaltyCaseEvent> demanded = overdue(served);
        LocalDate demand = first.minusDays(60);
        Function<LocalDate, ResultValidator<PenaltyCase>> asked =
                day -> taken(demanded, demand, at -> new ServeDemand(K1, ServiceMethod.DIRECT, FILE, at, null), OFFICER)
                        .when(apply(on(day)), COUNTY_HEAD.toMetadata());
        expectRefused(asked.apply(first.minusDays(1)), PenaltyCaseRefusal.COURT_WINDOW_NOT_OPEN);
        accepted(asked.apply(first));
        accepted(asked.apply(first.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-02, 2025-10-09", "2025-05-18, 2026-02-24"})
    @Rule("QJ16-14c")
    void the_court_may_be_asked_for_three_months(LocalDate served, LocalDate last) {
        until(
                last,
                DeadlinesAcrossHolidaysTest::apply,
                COUNTY_HEAD,
                PenaltyCaseRefusal.COURT_WINDOW_CLOSED,
                () -> taken(
                        overdue(served),
                        last.minusDays(60),
                        at -> new ServeDemand(K1, ServiceMethod.DIRECT, FILE, at, null),
                        OFFICER));
    }

    private static Object apply(Instant at) {
        return new ApplyCourtEnforcement(K1, "Qilin court", FILE, null, at, null);
    }

    private static List<PenaltyCaseEvent> overdue(LocalDate served) {
        LocalDate payBy = served.plusDays(20);
        return and(
                upToService(50_000, served.toString()),
                new FinePaymentOverdue(AGAINST_FACTORY, LegalTime.endOf(payBy), payBy, yuan(50_000)));
    }
}
