package org.anjian.command.monthlyreturn;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.SignatureVoidCause;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.monthlyreturn.command.AcceptMonthlyReturn;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.EndMonthlyReturnDuty;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnAccepted;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDutyEnded;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnReturned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSignatureVoided;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.api.monthlyreturn.event.NoTypicalCasesDeclared;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A monthly return from the day it is owed to the day it is accepted, sent back or missed. */
class MonthlyReturnTest {

    private static final String BODY = OFFICER.organisation();
    private static final MonthlyReturnSubject MAY = MonthlyReturnSubject.of(BODY, COUNTY, "2022-05");
    private static final MonthlyReturnSubject SEPTEMBER = MonthlyReturnSubject.of(BODY, COUNTY, "2022-09");
    private static final Actor OFFICE = new Actor("office-9", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    private static final PenaltyCaseId DECIDED = new PenaltyCaseId("penaltycase-k2");
    private static final PenaltyCaseId UNDER_INVESTIGATION = new PenaltyCaseId("penaltycase-k1");

    private static final MonthlyReturnExpected MAY_EXPECTED =
            new MonthlyReturnExpected(MAY, at("2022-06-01"), day("2022-06-05"));
    private static final MonthlyReturnExpected SEPTEMBER_EXPECTED =
            new MonthlyReturnExpected(SEPTEMBER, at("2022-10-01"), day("2022-10-05"));
    private static final MonthlyReturnOverdue SEPTEMBER_OVERDUE =
            new MonthlyReturnOverdue(SEPTEMBER, LegalTime.startOf(day("2022-10-06")), day("2022-10-05"));
    private static final TypicalCase CASE = new TypicalCase(DECIDED, "无证作业", "罚款二万元", "培训流于形式", "落实持证上岗");

    private final Map<String, ReturnFigures> counted = new HashMap<>();
    private AggregateTestFixture<MonthlyReturn> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(MonthlyReturn.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource((DecidedCases)
                        (one, by) -> one.equals(DECIDED) && by.organisation().equals(BODY))
                .registerAnnotatedCommandHandler(new MonthlyReturns(
                        fixture.getRepository(),
                        RuleParameters.shipped(),
                        filter -> computed(filter, 7),
                        new Regions(List.of(
                                new Region(CITY, "曲靖市", "Qujing"),
                                new Region(COUNTY, "麒麟区", "Qilin"),
                                new Region(OTHER_COUNTY, "沾益区", "Zhanyi"))),
                        Contexts.permissions()));
    }

    private ComputedFigures computed(ReturnFilter filter, long position) {
        String month = filter.from().toString().substring(0, 7);
        return ComputedFigures.of(filter, position, counted.getOrDefault(month, ReturnFigures.NIL));
    }

    private static ComputedFigures nil(MonthlyReturnSubject subject) {
        return ComputedFigures.of(
                ReturnFilter.of(subject.organisation(), subject.region(), ReturnMonth.parse(subject.month(), "month")),
                7,
                ReturnFigures.NIL);
    }

    private static MonthlyReturnCompiled compiled(MonthlyReturnSubject subject, String when) {
        return new MonthlyReturnCompiled(subject, at(when), nil(subject), OFFICER.id());
    }

    private static NoTypicalCasesDeclared none(MonthlyReturnSubject subject, String when) {
        return new NoTypicalCasesDeclared(subject, at(when), OFFICER.id());
    }

    private static MonthlyReturnSigned signed(MonthlyReturnSubject subject, String when) {
        return new MonthlyReturnSigned(subject, at(when), nil(subject), COUNTY_HEAD.id());
    }

    private static MonthlyReturnSubmitted submitted(MonthlyReturnSubject subject, Instant when, String dueOn) {
        return new MonthlyReturnSubmitted(
                subject,
                when,
                Delivery.of(LegalTime.dayOf(when), day(dueOn)),
                nil(subject).sha256(),
                OFFICER.id());
    }

    private static CompileMonthlyReturn compile(MonthlyReturnSubject subject, String when) {
        return new CompileMonthlyReturn(subject.organisation(), subject.region(), subject.month(), at(when), null);
    }

    private static SignMonthlyReturn sign(MonthlyReturnSubject subject, String when) {
        return new SignMonthlyReturn(subject.id(), nil(subject).sha256(), at(when), null);
    }

    private static NominateTypicalCase nominate(PenaltyCaseId one, String lessons) {
        return new NominateTypicalCase(
                MAY.id(), one, CASE.facts(), CASE.penalty(), lessons, CASE.suggestions(), at("2022-06-02"), null);
    }

    private ResultValidator<MonthlyReturn> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private static Object[] and(Object[] before, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(before));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static Object[] readyToSubmit(MonthlyReturnSubject subject, MonthlyReturnExpected expected, String when) {
        return new Object[] {expected, compiled(subject, when), none(subject, when), signed(subject, when)};
    }

    @Test
    @Rule("QJ22B-11a")
    void a_month_without_inspections_needs_a_nil_return_due_on_the_fifth_of_june() {
        sent(compile(MAY, "2022-06-02"), OFFICER)
                .expectEvents(
                        new MonthlyReturnExpected(MAY, at("2022-06-02"), day("2022-06-05")),
                        new MonthlyReturnCompiled(MAY, at("2022-06-02"), nil(MAY), OFFICER.id()))
                .expectScheduledDeadline(
                        LegalTime.startOf(day("2022-06-06")), new ReturnDeadlines.Due(day("2022-06-05")));
        assertThat(nil(MAY).figures().nil()).isTrue();
        expectRefused(sent(compile(MAY, "2022-05-31"), OFFICER), MonthlyReturnRefusal.MONTH_NOT_OVER);
        expectRefused(
                sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, MAY_EXPECTED, compiled(MAY, "2022-06-02")),
                MonthlyReturnRefusal.TYPICAL_CASES_UNSAID);
        sent(
                        new DeclareNoTypicalCases(MAY.id(), at("2022-06-02"), null),
                        OFFICER,
                        MAY_EXPECTED,
                        compiled(MAY, "2022-06-02"))
                .expectEvents(none(MAY, "2022-06-02"));
    }

    @Test
    @Rule("QJ22B-11a")
    void whoever_owes_a_month_owes_the_next_one_until_the_duty_ends() {
        ExpectMonthlyReturn expect = new ExpectMonthlyReturn(BODY, COUNTY, "2022-05", at("2022-05-02"), null);
        Instant june = LegalTime.startOf(day("2022-07-01"));
        sent(expect, OFFICE)
                .expectEvents(new MonthlyReturnExpected(MAY, at("2022-05-02"), day("2022-06-05")))
                .expectScheduledDeadline(june, new ReturnDeadlines.Next("2022-06"));
        sent(expect, OFFICE, MAY_EXPECTED).expectNoEvents().expectNoScheduledDeadlines();
        prepare();
        fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2022-05-02"))
                .andGivenCommands(new GenericCommandMessage<>(expect, OFFICE.toMetadata()))
                .whenTimeAdvancesTo(june)
                .expectEvents(
                        new MonthlyReturnDueSoon(MAY, LegalTime.startOf(day("2022-06-03")), day("2022-06-05")),
                        new MonthlyReturnOverdue(MAY, LegalTime.startOf(day("2022-06-06")), day("2022-06-05")),
                        new NextMonthlyReturnOwed(MAY, june, "2022-06"));
        MonthlyReturnDutyEnded ended = new MonthlyReturnDutyEnded(MAY, at("2022-06-20"), "机构撤并", OFFICE.id());
        EndMonthlyReturnDuty end = new EndMonthlyReturnDuty(MAY.id(), "机构撤并", at("2022-06-20"), null);
        sent(end, OFFICE, MAY_EXPECTED).expectEvents(ended);
        expectRefused(sent(end, OFFICE, MAY_EXPECTED, ended), MonthlyReturnRefusal.DUTY_ENDED_ALREADY);
        expectRefused(
                sent(end, OFFICE, MAY_EXPECTED, new NextMonthlyReturnOwed(MAY, june, "2022-06")),
                MonthlyReturnRefusal.DUTY_ENDED_ALREADY);
        prepare();
        fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        new GenericCommandMessage<>(expect, OFFICE.toMetadata()),
                        new GenericCommandMessage<>(end, OFFICE.toMetadata()))
                .whenTimeAdvancesTo(june)
                .expectEvents(
                        new MonthlyReturnDueSoon(MAY, LegalTime.startOf(day("2022-06-03")), day("2022-06-05")),
                        new MonthlyReturnOverdue(MAY, LegalTime.startOf(day("2022-06-06")), day("2022-06-05")));
    }

    @Test
    @Rule("QJ22B-11b")
    void the_figures_are_computed_and_frozen_by_the_signature() {
        counted.put(
                "2022-05",
                ReturnFigures.of(Map.of(
                        ReturnFigure.INSPECTIONS, 12L,
                        ReturnFigure.HAZARDS_FOUND, 30L,
                        ReturnFigure.HAZARDS_CLOSED, 25L,
                        ReturnFigure.PENALTIES, 2L,
                        ReturnFigure.FINES_FEN, 15_000_000L)));
        ComputedFigures figures = computed(ReturnFilter.of(BODY, COUNTY, ReturnMonth.parse("2022-05", "month")), 7);
        MonthlyReturnCompiled compiled = new MonthlyReturnCompiled(MAY, at("2022-06-02"), figures, OFFICER.id());
        sent(compile(MAY, "2022-06-02"), OFFICER, MAY_EXPECTED).expectEvents(compiled);
        sent(
                        new SignMonthlyReturn(MAY.id(), figures.sha256(), at("2022-06-03"), null),
                        COUNTY_HEAD,
                        MAY_EXPECTED,
                        compiled,
                        none(MAY, "2022-06-02"))
                .expectEvents(new MonthlyReturnSigned(MAY, at("2022-06-03"), figures, COUNTY_HEAD.id()));
        expectRefused(
                sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, MAY_EXPECTED, compiled, none(MAY, "2022-06-02")),
                MonthlyReturnRefusal.FIGURES_DIFFER);
        expectRefused(sent(compile(MAY, "2022-06-02"), FOREIGN_OFFICER), InputRefusal.NO_SUCH_RECORD);
        expectRefused(sent(compile(MAY, "2022-06-02"), CITY_HEAD), MonthlyReturnRefusal.NOT_THE_REPORTING_BODY);
    }

    @Test
    @Rule("QJ22B-11c")
    void a_typical_case_has_four_parts_and_a_decision() {
        Object[] compiled = {MAY_EXPECTED, compiled(MAY, "2022-06-01")};
        TypicalCaseNominated nominated = new TypicalCaseNominated(MAY, at("2022-06-02"), CASE, OFFICER.id());
        sent(nominate(DECIDED, CASE.lessons()), OFFICER, compiled).expectEvents(nominated);
        expectRefused(
                sent(nominate(UNDER_INVESTIGATION, CASE.lessons()), OFFICER, compiled),
                MonthlyReturnRefusal.CASE_NOT_DECIDED);
        assertThatThrownBy(() -> nominate(DECIDED, " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(InputRefusal.REQUIRED.name());
        expectRefused(
                sent(nominate(DECIDED, CASE.lessons()), OFFICER, and(compiled, nominated)),
                MonthlyReturnRefusal.CASE_NOMINATED_ALREADY);
        expectRefused(
                sent(new DeclareNoTypicalCases(MAY.id(), at("2022-06-02"), null), OFFICER, and(compiled, nominated)),
                MonthlyReturnRefusal.TYPICAL_CASES_NOMINATED);
        sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, and(compiled, nominated)).expectEvents(signed(MAY, "2022-06-03"));
    }

    @Test
    @Rule("QJ22B-12a")
    void nobody_but_the_head_signs_and_nothing_unsigned_is_submitted() {
        Object[] compiled = {MAY_EXPECTED, compiled(MAY, "2022-06-02"), none(MAY, "2022-06-02")};
        SubmitMonthlyReturn submit = new SubmitMonthlyReturn(MAY.id(), at("2022-06-04"), null);
        expectRefused(sent(submit, OFFICER, compiled), MonthlyReturnRefusal.PRINCIPAL_SIGNATURE_REQUIRED);
        expectRefused(sent(sign(MAY, "2022-06-03"), SECOND_OFFICER, compiled), InputRefusal.NOT_PERMITTED);
        expectRefused(sent(sign(MAY, "2022-06-03"), CITY_HEAD, compiled), MonthlyReturnRefusal.NOT_THE_REPORTING_BODY);
        Object[] byHead = {
            MAY_EXPECTED,
            new MonthlyReturnCompiled(MAY, at("2022-06-02"), nil(MAY), COUNTY_HEAD.id()),
            none(MAY, "2022-06-02")
        };
        expectRefused(sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, byHead), MonthlyReturnRefusal.DRAFTER_MAY_NOT_SIGN);
        expectRefused(sent(sign(MAY, "2022-06-01"), COUNTY_HEAD, compiled), MonthlyReturnRefusal.BEFORE_LAST_STEP);
        expectRefused(sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, MAY_EXPECTED), MonthlyReturnRefusal.NOTHING_COMPILED);
        sent(sign(MAY, "2022-06-03"), COUNTY_HEAD, compiled).expectEvents(signed(MAY, "2022-06-03"));
    }

    @Test
    @Rule("QJ22B-12a")
    void any_change_after_the_signature_voids_it() {
        Object[] ready = readyToSubmit(MAY, MAY_EXPECTED, "2022-06-02");
        sent(compile(MAY, "2022-06-03"), OFFICER, ready)
                .expectEvents(
                        new MonthlyReturnSignatureVoided(
                                MAY,
                                at("2022-06-03"),
                                nil(MAY).sha256(),
                                COUNTY_HEAD.id(),
                                SignatureVoidCause.RECOMPILED),
                        compiled(MAY, "2022-06-03"));
        MonthlyReturnSignatureVoided changed = new MonthlyReturnSignatureVoided(
                MAY, at("2022-06-02"), nil(MAY).sha256(), COUNTY_HEAD.id(), SignatureVoidCause.TYPICAL_CASES_CHANGED);
        TypicalCaseNominated nominated = new TypicalCaseNominated(MAY, at("2022-06-02"), CASE, OFFICER.id());
        sent(nominate(DECIDED, CASE.lessons()), OFFICER, ready).expectEvents(changed, nominated);
        expectRefused(
                sent(
                        new SubmitMonthlyReturn(MAY.id(), at("2022-06-04"), null),
                        OFFICER,
                        and(ready, changed, nominated)),
                MonthlyReturnRefusal.PRINCIPAL_SIGNATURE_REQUIRED);
    }

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

    private static GenericCommandMessage<Object> by(Actor actor, Object command) {
        return new GenericCommandMessage<>(command, actor.toMetadata());
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
}
