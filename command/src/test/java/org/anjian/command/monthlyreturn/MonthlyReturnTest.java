package org.anjian.command.monthlyreturn;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.SignatureVoidCause;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.EndMonthlyReturnDuty;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDutyEnded;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSignatureVoided;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** A monthly return from the day it is owed to the signature of the head. */
class MonthlyReturnTest extends MonthlyReturnScene {

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
}
