package org.anjian.command.monthlyreturn;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.event.NoTypicalCasesDeclared;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;

/** The bodies, months and events of the tests of monthly returns, and one aggregate among them. */
abstract class MonthlyReturnScene {

    static final String BODY = OFFICER.organisation();
    static final MonthlyReturnSubject MAY = MonthlyReturnSubject.of(BODY, COUNTY, "2022-05");
    static final MonthlyReturnSubject SEPTEMBER = MonthlyReturnSubject.of(BODY, COUNTY, "2022-09");
    static final Actor OFFICE = new Actor("office-9", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    static final PenaltyCaseId DECIDED = new PenaltyCaseId("penaltycase-k2");
    static final PenaltyCaseId UNDER_INVESTIGATION = new PenaltyCaseId("penaltycase-k1");

    static final MonthlyReturnExpected MAY_EXPECTED =
            new MonthlyReturnExpected(MAY, at("2022-06-01"), day("2022-06-05"));
    static final MonthlyReturnExpected SEPTEMBER_EXPECTED =
            new MonthlyReturnExpected(SEPTEMBER, at("2022-10-01"), day("2022-10-05"));
    static final MonthlyReturnOverdue SEPTEMBER_OVERDUE =
            new MonthlyReturnOverdue(SEPTEMBER, LegalTime.startOf(day("2022-10-06")), day("2022-10-05"));
    static final TypicalCase CASE = new TypicalCase(DECIDED, "无证作业", "罚款二万元", "培训流于形式", "落实持证上岗");

    final Map<String, ReturnFigures> counted = new HashMap<>();
    AggregateTestFixture<MonthlyReturn> fixture;

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

    ComputedFigures computed(ReturnFilter filter, long position) {
        String month = filter.from().toString().substring(0, 7);
        return ComputedFigures.of(filter, position, counted.getOrDefault(month, ReturnFigures.NIL));
    }

    static ComputedFigures nil(MonthlyReturnSubject subject) {
        return ComputedFigures.of(
                ReturnFilter.of(subject.organisation(), subject.region(), ReturnMonth.parse(subject.month(), "month")),
                7,
                ReturnFigures.NIL);
    }

    static MonthlyReturnCompiled compiled(MonthlyReturnSubject subject, String when) {
        return new MonthlyReturnCompiled(subject, at(when), nil(subject), OFFICER.id());
    }

    static NoTypicalCasesDeclared none(MonthlyReturnSubject subject, String when) {
        return new NoTypicalCasesDeclared(subject, at(when), OFFICER.id());
    }

    static MonthlyReturnSigned signed(MonthlyReturnSubject subject, String when) {
        return new MonthlyReturnSigned(subject, at(when), nil(subject), COUNTY_HEAD.id());
    }

    static MonthlyReturnSubmitted submitted(MonthlyReturnSubject subject, Instant when, String dueOn) {
        return new MonthlyReturnSubmitted(
                subject,
                when,
                Delivery.of(LegalTime.dayOf(when), day(dueOn)),
                nil(subject).sha256(),
                OFFICER.id());
    }

    static CompileMonthlyReturn compile(MonthlyReturnSubject subject, String when) {
        return new CompileMonthlyReturn(subject.organisation(), subject.region(), subject.month(), at(when), null);
    }

    static SignMonthlyReturn sign(MonthlyReturnSubject subject, String when) {
        return new SignMonthlyReturn(subject.id(), nil(subject).sha256(), at(when), null);
    }

    static NominateTypicalCase nominate(PenaltyCaseId one, String lessons) {
        return new NominateTypicalCase(
                MAY.id(), one, CASE.facts(), CASE.penalty(), lessons, CASE.suggestions(), at("2022-06-02"), null);
    }

    ResultValidator<MonthlyReturn> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    static Object[] and(Object[] before, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(before));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    static Object[] readyToSubmit(MonthlyReturnSubject subject, MonthlyReturnExpected expected, String when) {
        return new Object[] {expected, compiled(subject, when), none(subject, when), signed(subject, when)};
    }

    static GenericCommandMessage<Object> by(Actor actor, Object command) {
        return new GenericCommandMessage<>(command, actor.toMetadata());
    }
}
