package org.anjian.command.tipoff;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.AcceptTipOff;
import org.anjian.api.tipoff.command.AnswerReporter;
import org.anjian.api.tipoff.command.CloseTipOff;
import org.anjian.api.tipoff.command.ExtendTipOffVerification;
import org.anjian.api.tipoff.command.LeaveTipOffMessage;
import org.anjian.api.tipoff.command.OrderTipOffMeasures;
import org.anjian.api.tipoff.command.RaiseTipOffHazard;
import org.anjian.api.tipoff.command.ReferTipOff;
import org.anjian.api.tipoff.command.RejectTipOff;
import org.anjian.api.tipoff.command.ReportTipOffRetaliation;
import org.anjian.api.tipoff.command.SendTipOffMessage;
import org.anjian.api.tipoff.command.TransferTipOff;
import org.anjian.api.tipoff.command.VerifyTipOff;
import org.anjian.api.tipoff.event.TipOffClosed;
import org.anjian.api.tipoff.event.TipOffHazardRaised;
import org.anjian.api.tipoff.event.TipOffMessageLeft;
import org.anjian.api.tipoff.event.TipOffReferred;
import org.anjian.api.tipoff.event.TipOffRejected;
import org.anjian.api.tipoff.event.TipOffRetaliationReported;
import org.anjian.api.tipoff.event.TipOffTransferred;
import org.anjian.api.tipoff.event.TipOffVerificationExtended;
import org.anjian.api.tipoff.event.TipOffVerificationOverdue;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What a tip-off goes through, from its acceptance to its closing (QJ16-15a, NL-AQ73). */
class TipOffTest {

    private static final ResponsibleBody HOUSING = new ResponsibleBody("county-housing", "麒麟区住房和城乡建设局");

    private static AcceptTipOff accept(TipOffMatterId matter) {
        return new AcceptTipOff(ID, matter, at("2018-08-02"), null);
    }

    private static VerifyTipOff verify(TipOffOutcome outcome, boolean record, RegionCode government) {
        return new VerifyTipOff(ID, outcome, "现场核实", record ? RECORD : List.of(), government, at("2018-08-20"), null);
    }

    private static RaiseTipOffHazard raise(String description) {
        return new RaiseTipOffHazard(
                ID, FACTORY, HazardGrade.GENERAL, "可燃气体报警", description, "装置区", at("2018-08-23"), null);
    }

    private static AnswerReporter answer() {
        return new AnswerReporter(ID, "已责令整改", at("2018-08-22"), null);
    }

    private static ResultValidator<TipOff> when(Object command, Actor actor, Object... before) {
        return new TipOffFixture().fixture.given(before).when(command, actor.toMetadata());
    }

    private static void refused(Object command, Actor actor, RefusalCode code, Object... before) {
        expectRefused(when(command, actor, before), code);
    }

    @Test
    @Rule("QJ16-15a")
    void an_accepted_tip_off_is_verified_within_sixty_days() {
        new TipOffFixture()
                .fixture
                .given(received())
                .when(accept(MATTER), HANDLER.toMetadata())
                .expectEvents(accepted())
                .expectScheduledDeadline(at("2018-10-02T00:00"), new VerificationDue(day("2018-10-01")));
        refused(accept(MATTER), HANDLER, TipOffRefusal.ALREADY_DECIDED, received(), accepted());
        refused(accept(new TipOffMatterId("tipoffmatter-none")), HANDLER, TipOffRefusal.MATTER_ELSEWHERE, received());
        refused(accept(null), OFFICER, InputRefusal.NOT_PERMITTED, received());
        refused(
                accept(null),
                new Actor("handler-9", HANDLER.role(), "other", OTHER_COUNTY, null),
                InputRefusal.NO_SUCH_RECORD,
                received());
        refused(
                new AcceptTipOff(ID, null, at("2018-07-31"), null),
                HANDLER,
                TipOffRefusal.BEFORE_THE_TIP_OFF,
                received());
    }

    @Test
    void a_matter_of_its_own_is_drawn_where_none_is_named() {
        when(accept(null), HANDLER, received()).expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("NL-TIP")
    void the_verification_is_overdue_after_sixty_days_or_thirty_more() {
        TipOffFixture plain = new TipOffFixture();
        plain.fixture
                .givenCurrentTime(at("2018-08-02"))
                .andGiven(received())
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(accept(MATTER)).withMetaData(HANDLER.toMetadata()))
                .whenTimeAdvancesTo(at("2018-10-02T00:00"))
                .expectEvents(new TipOffVerificationOverdue(S, at("2018-10-02T00:00"), day("2018-10-01")));
        ExtendTipOffVerification extend = new ExtendTipOffVerification(ID, "需专家鉴定", at("2018-09-20"), null);
        TipOffVerificationExtended extended =
                new TipOffVerificationExtended(S, at("2018-09-20"), day("2018-10-31"), "需专家鉴定");
        new TipOffFixture()
                .fixture
                .given(received(), accepted())
                .when(extend, HANDLER.toMetadata())
                .expectEvents(extended)
                .expectScheduledDeadline(at("2018-11-01T00:00"), new VerificationDue(day("2018-10-31")));
        refused(extend, HANDLER, TipOffRefusal.ALREADY_EXTENDED, received(), accepted(), extended);
        refused(extend, HANDLER, TipOffRefusal.NOT_BEING_VERIFIED, received());
        refused(
                new ExtendTipOffVerification(ID, "x", at("2018-10-02"), null),
                HANDLER,
                TipOffRefusal.LIMIT_PASSED,
                received(),
                accepted());
        new TipOffFixture()
                .fixture
                .givenCurrentTime(at("2018-08-02"))
                .andGiven(received())
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(accept(MATTER)).withMetaData(HANDLER.toMetadata()),
                        GenericCommandMessage.asCommandMessage(extend).withMetaData(HANDLER.toMetadata()))
                .whenTimeAdvancesTo(at("2018-10-02T00:00"))
                .expectNoEvents();
    }

    @Test
    @Rule("NL-AQ73")
    void what_is_not_ours_is_transferred_or_rejected_with_a_reason_and_answered() {
        TransferTipOff transfer = new TransferTipOff(ID, HOUSING, "属住建部门职责", at("2018-08-02"), null);
        TipOffTransferred transferred = new TipOffTransferred(S, at("2018-08-02"), HOUSING, "属住建部门职责");
        when(transfer, HANDLER, received()).expectEvents(transferred);
        when(transfer, HANDLER, received(), accepted()).expectEvents(transferred);
        refused(transfer, HANDLER, TipOffRefusal.ALREADY_DECIDED, received(), transferred);
        RejectTipOff reject = new RejectTipOff(ID, "内容不清", at("2018-08-02"), null);
        TipOffRejected rejected = new TipOffRejected(S, at("2018-08-02"), "内容不清");
        when(reject, HANDLER, received()).expectEvents(rejected);
        refused(reject, HANDLER, TipOffRefusal.ALREADY_DECIDED, received(), accepted());
        when(answer(), HANDLER, received(), rejected).expectEvents(answered());
        when(answer(), HANDLER, received(), transferred).expectEvents(answered());
    }

    @Test
    @Rule("NL-AQ73")
    void what_is_verified_is_put_down_in_writing() {
        when(verify(TipOffOutcome.TRUE, true, null), HANDLER, received(), accepted())
                .expectEvents(verified(TipOffOutcome.TRUE));
        refused(
                verify(TipOffOutcome.TRUE, false, null),
                HANDLER,
                TipOffRefusal.WRITTEN_RECORD_NEEDED,
                received(),
                accepted());
        refused(
                verify(TipOffOutcome.PARTLY, false, null),
                HANDLER,
                TipOffRefusal.WRITTEN_RECORD_NEEDED,
                received(),
                accepted());
        when(verify(TipOffOutcome.FALSE, false, null), HANDLER, received(), accepted())
                .expectSuccessfulHandlerExecution();
        refused(verify(TipOffOutcome.TRUE, true, null), HANDLER, TipOffRefusal.NOT_BEING_VERIFIED, received());
    }

    @Test
    @Rule("NL-AQ73")
    void with_deaths_a_government_of_the_county_or_above_verifies() {
        Object[] before = {received(true, true), accepted()};
        refused(verify(TipOffOutcome.TRUE, true, null), HANDLER, TipOffRefusal.VERIFIED_TOO_LOW, before);
        refused(
                verify(TipOffOutcome.TRUE, true, new RegionCode("530302001")),
                HANDLER,
                TipOffRefusal.VERIFIED_TOO_LOW,
                before);
        refused(verify(TipOffOutcome.TRUE, true, OTHER_COUNTY), HANDLER, TipOffRefusal.VERIFIED_TOO_LOW, before);
        when(verify(TipOffOutcome.TRUE, true, COUNTY), HANDLER, before).expectSuccessfulHandlerExecution();
        when(verify(TipOffOutcome.TRUE, true, CITY), HANDLER, before).expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("NL-AQ73")
    void measures_signed_by_a_leader_come_before_the_answer() {
        Object[] before = {received(), accepted(), verified(TipOffOutcome.TRUE)};
        OrderTipOffMeasures measures = new OrderTipOffMeasures(ID, "责令整改", at("2018-08-21"), null);
        refused(answer(), HANDLER, TipOffRefusal.MEASURES_FIRST, before);
        when(measures, COUNTY_HEAD, before).expectEvents(measured());
        refused(measures, HANDLER, InputRefusal.NOT_PERMITTED, before);
        refused(measures, COUNTY_HEAD, TipOffRefusal.NOT_VERIFIED, received(), accepted());
        when(answer(), HANDLER, and(before, measured())).expectEvents(answered());
        refused(answer(), HANDLER, TipOffRefusal.ALREADY_ANSWERED, untilAnswered(true));
        refused(answer(), HANDLER, TipOffRefusal.NOT_YET_DECIDED, received(), accepted());
    }

    @Test
    @Rule("QJ16-15c")
    void a_hazard_from_a_tip_off_has_nothing_of_it() {
        TipOffFixture scene = new TipOffFixture();
        scene.fixture
                .given(untilAnswered(true))
                .when(raise("可燃气体报警装置未投入使用"), HANDLER.toMetadata())
                .expectSuccessfulHandlerExecution();
        TipOffHazardRaised raised = scene.fixture
                .getEventStore()
                .readEvents(ID.raw())
                .asStream()
                .map(EventMessage::getPayload)
                .filter(TipOffHazardRaised.class::isInstance)
                .map(TipOffHazardRaised.class::cast)
                .findFirst()
                .orElseThrow();
        RegisterHazard command = HazardsFromTipOffs.registration(raised);
        assertThat(command.source()).isEqualTo(HazardSource.TIP_OFF);
        assertThat(command.sourceRecord().key()).isEqualTo(raised.hazard().reference());
        assertThat(command.toString()).doesNotContain(ID.raw(), S.number(), INFORMER.raw(), HANDLER.id(), TIP);
        refused(raise("现场" + TIP), HANDLER, TipOffRefusal.WORDS_OF_THE_INFORMER, untilAnswered(true));
        refused(raise("核实：班长让我们把探头用胶带封住属实的"), HANDLER, TipOffRefusal.WORDS_OF_THE_INFORMER, untilAnswered(true));
        refused(raise("报警装置未投用"), HANDLER, TipOffRefusal.NOT_VERIFIED, received(), accepted());
        refused(
                raise("报警装置未投用"),
                HANDLER,
                TipOffRefusal.CLOSED_ALREADY,
                and(untilAnswered(true), new TipOffClosed(S, at("2018-08-22"), null)));
    }

    @Test
    @Rule("QJ16-15c")
    void what_is_handed_to_a_body_that_inspects_is_worded_anew() {
        ReferTipOff refer = new ReferTipOff(ID, HOUSING, "请检查可燃气体报警系统", at("2018-08-03"), null);
        TipOffFixture scene = new TipOffFixture();
        scene.fixture
                .given(received(), accepted())
                .when(refer, HANDLER.toMetadata())
                .expectSuccessfulHandlerExecution();
        TipOffReferred referred = (TipOffReferred) scene.fixture
                .getEventStore()
                .readEvents(ID.raw())
                .asStream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .getPayload();
        assertThat(referred.reference()).doesNotContain(ID.raw(), S.number());
        refused(
                new ReferTipOff(ID, HOUSING, TIP, at("2018-08-03"), null),
                HANDLER,
                TipOffRefusal.WORDS_OF_THE_INFORMER,
                received(),
                accepted());
        refused(refer, HANDLER, TipOffRefusal.NOT_BEING_VERIFIED, received());
    }

    @Test
    @Rule("QJ16-15a")
    void informer_and_handler_write_to_each_other_by_the_code() {
        LeaveTipOffMessage leave = new LeaveTipOffMessage(ID, CODE.shown(), "夜班还在继续", at("2018-08-04"));
        when(leave, ANYBODY, received())
                .expectEvents(new TipOffMessageLeft(S, at("2018-08-04"), MessageSender.INFORMER, said("夜班还在继续")));
        when(new SendTipOffMessage(ID, "请说明班次", at("2018-08-04"), null), HANDLER, received())
                .expectEvents(new TipOffMessageLeft(S, at("2018-08-04"), MessageSender.HANDLER, said("请说明班次")));
        String wrong = CODE.shown().substring(0, CODE.shown().length() - 1)
                + (CODE.shown().endsWith("0") ? "1" : "0");
        refused(
                new LeaveTipOffMessage(ID, wrong, "x", at("2018-08-04")),
                ANYBODY,
                TipOffRefusal.RECEIPT_CODE_WRONG,
                received());
        refused(
                new LeaveTipOffMessage(ID, "no code", "x", at("2018-08-04")),
                ANYBODY,
                TipOffRefusal.RECEIPT_CODE_WRONG,
                received());
        TipOffFixture tired = new TipOffFixture();
        tired.wrongCodes.addAll(List.of("1", "2", "3", "4", "5"));
        expectRefused(
                tired.fixture.given(received()).when(leave, ANYBODY.toMetadata()), TipOffRefusal.TOO_MANY_WRONG_CODES);
        Object[] full = Stream.concat(
                        Stream.of(received()),
                        Stream.generate(() ->
                                        new TipOffMessageLeft(S, at("2018-08-03"), MessageSender.INFORMER, said("x")))
                                .limit(200))
                .toArray();
        refused(leave, ANYBODY, TipOffRefusal.TOO_MANY_MESSAGES, full);
        Object[] closed = and(untilAnswered(true), new TipOffClosed(S, at("2018-08-22"), null));
        refused(
                new LeaveTipOffMessage(ID, CODE.shown(), "x", at("2018-09-01")),
                ANYBODY,
                TipOffRefusal.CLOSED_ALREADY,
                closed);
    }

    @Test
    @Rule("NL-AQ73")
    void retaliation_is_an_alert_even_when_all_is_closed() {
        ReportTipOffRetaliation report = new ReportTipOffRetaliation(ID, CODE.shown(), "被调离岗位", at("2018-09-01"));
        when(report, ANYBODY, and(untilAnswered(true), new TipOffClosed(S, at("2018-08-22"), null)))
                .expectEvents(new TipOffRetaliationReported(S, at("2018-09-01"), said("被调离岗位")));
        refused(
                new ReportTipOffRetaliation(ID, "x", "y", at("2018-09-01")),
                ANYBODY,
                TipOffRefusal.RECEIPT_CODE_WRONG,
                received());
    }

    @Test
    void what_is_answered_is_closed_and_nothing_before() {
        CloseTipOff close = new CloseTipOff(ID, null, at("2018-08-23"), null);
        when(close, HANDLER, untilAnswered(false)).expectEvents(new TipOffClosed(S, at("2018-08-23"), null));
        refused(close, HANDLER, TipOffRefusal.ANSWER_FIRST, received(), accepted());
        refused(
                close,
                HANDLER,
                TipOffRefusal.CLOSED_ALREADY,
                and(untilAnswered(false), new TipOffClosed(S, at("2018-08-23"), null)));
    }

    @Test
    @Rule("QJ16-15c")
    void no_command_shows_what_was_said_or_the_code() {
        Map<Object, String> secrets = Map.of(
                new LeaveTipOffMessage(ID, CODE.shown(), TIP, at("2018-08-04")), TIP,
                new ReportTipOffRetaliation(ID, CODE.shown(), TIP, at("2018-08-04")), TIP,
                new SendTipOffMessage(ID, TIP, at("2018-08-04"), null), TIP,
                new AnswerReporter(ID, TIP, at("2018-08-04"), null), TIP);
        secrets.forEach((command, secret) -> assertThat(command.toString()).doesNotContain(secret, CODE.shown()));
        assertThat(HASH.toString()).doesNotContain(HASH.hash());
        assertThat(CODE.toString()).doesNotContain(CODE.shown());
        assertThat(received().toString()).doesNotContain(TIP);
    }
}
