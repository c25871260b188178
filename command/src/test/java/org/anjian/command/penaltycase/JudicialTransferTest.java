package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.command.NotifyCaseToJudicialBodies;
import org.anjian.api.penaltycase.command.RecordJudicialReply;
import org.anjian.api.penaltycase.command.SuspectCrime;
import org.anjian.api.penaltycase.command.TransferToJudicial;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A suspected crime goes to the police, both bodies are told, and the case ends there or comes back (移送司法). */
class JudicialTransferTest {

    private static final CrimeSuspected SUSPECTED =
            new CrimeSuspected(AGAINST_FACTORY, at("2024-07-22"), "dangerous operation");
    private static final CaseTransferredToJudicial TRANSFERRED = new CaseTransferredToJudicial(
            AGAINST_FACTORY, at("2024-07-23"), "（麒）应急移〔2024〕1号", "police", "crime", COUNTY_HEAD.id());
    private static final List<PenaltyCaseEvent> TOLD = upToNotice(50_000);
    private static final List<PenaltyCaseEvent> AWAY = and(TOLD, SUSPECTED, TRANSFERRED);
    private static final List<PenaltyCaseEvent> BOTH_TOLD =
            and(AWAY, told(JudicialBody.POLICE), told(JudicialBody.PROCURATORATE));

    private static CaseNotifiedToJudicialBodies told(JudicialBody body) {
        return new CaseNotifiedToJudicialBodies(AGAINST_FACTORY, at("2024-07-23"), body, "facts");
    }

    private static SuspectCrime suspect(String on) {
        return new SuspectCrime(K1, "dangerous operation", at(on), null);
    }

    private static TransferToJudicial transfer(String on) {
        return new TransferToJudicial(K1, "police", "crime", null, at(on), null);
    }

    private static NotifyCaseToJudicialBodies tell(String on) {
        return new NotifyCaseToJudicialBodies(K1, JudicialBody.POLICE, "facts", at(on), null);
    }

    private static RecordJudicialReply reply(JudicialReply reply, String on) {
        return new RecordJudicialReply(K1, reply, "ref", at(on), null);
    }

    private static JudicialReplyRecorded replied(
            JudicialReply reply, String on, @Nullable PenaltyStage resumed, @Nullable String decideBy) {
        return new JudicialReplyRecorded(
                AGAINST_FACTORY, at(on), reply, "ref", resumed, decideBy == null ? null : day(decideBy));
    }

    @Test
    @Rule("QJ16-14a")
    void a_crime_is_suspected_while_a_filed_case_awaits_its_decision() {
        when(TOLD, suspect("2024-07-22"), OFFICER).expectEvents(SUSPECTED);
        expectRefused(when(List.of(opened()), suspect("2024-07-22"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(upToService(50_000, "2024-08-01"), suspect("2024-08-02"), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(TOLD, suspect("2024-06-27"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(TOLD, suspect("2024-07-22"), REVIEWER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("QJ16-14a")
    void the_head_transfers_what_is_suspected_and_nothing_else() {
        when(and(TOLD, SUSPECTED), transfer("2024-07-23"), COUNTY_HEAD).expectEvents(TRANSFERRED);
        expectRefused(when(TOLD, transfer("2024-07-23"), COUNTY_HEAD), PenaltyCaseRefusal.NOT_SUSPECTED);
        expectRefused(
                when(and(TOLD, SUSPECTED), transfer("2024-07-11"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(and(TOLD, SUSPECTED), transfer("2024-07-23"), OFFICER), InputRefusal.NOT_PERMITTED);
        expectRefused(when(AWAY, transfer("2024-07-24"), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("QJ16-14a")
    void a_suspected_crime_is_not_ended_without_a_penalty_here() {
        expectRefused(
                when(
                        and(TOLD, SUSPECTED),
                        new DecideNoPenalty(K1, NoPenaltyGround.NOT_ESTABLISHED, "no", null, at("2024-07-23"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.TRANSFER_REQUIRED);
    }

    @Test
    @Rule("QJ16-14a")
    void nothing_is_decided_while_the_case_is_with_the_police() {
        expectRefused(when(AWAY, decide(2, 50_000), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("QJ16-14b")
    void both_bodies_are_told_of_a_transferred_case_and_of_no_other() {
        when(AWAY, tell("2024-07-23"), OFFICER).expectEvents(told(JudicialBody.POLICE));
        expectRefused(when(and(TOLD, SUSPECTED), tell("2024-07-23"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(AWAY, tell("2024-07-22"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        for (JudicialBody one : JudicialBody.values()) {
            expectRefused(
                    when(and(AWAY, told(one)), reply(JudicialReply.NOT_FILED, "2024-07-30"), OFFICER),
                    PenaltyCaseRefusal.JUDICIAL_BODIES_NOT_NOTIFIED);
        }
    }

    @Test
    @Rule("QJ16-14a")
    void where_the_police_file_the_case_it_ends_there() {
        JudicialReplyRecorded filed = replied(JudicialReply.FILED, "2024-07-30", null, null);
        CloseCase close = new CloseCase(K1, ClosingReason.TRANSFERRED, "with the court", null, at("2024-08-01"), null);
        when(BOTH_TOLD, reply(JudicialReply.FILED, "2024-07-30"), OFFICER)
                .expectEvents(filed)
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.TRANSFERRED));
        when(and(BOTH_TOLD, filed), close, COUNTY_HEAD)
                .expectEvents(new PenaltyCaseClosed(
                        AGAINST_FACTORY, at("2024-08-01"), ClosingReason.TRANSFERRED, "with the court"));
        expectRefused(when(BOTH_TOLD, close, COUNTY_HEAD), PenaltyCaseRefusal.NOT_EXECUTED);
        expectRefused(
                when(and(BOTH_TOLD, filed), reply(JudicialReply.NOT_FILED, "2024-08-01"), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("QJ16-14a")
    @Rule("NL-CF85")
    void a_case_that_comes_back_goes_on_where_it_was_and_the_days_away_are_not_counted() {
        when(BOTH_TOLD, reply(JudicialReply.NOT_FILED, "2024-07-24"), OFFICER)
                .expectEvents(replied(JudicialReply.NOT_FILED, "2024-07-24", PenaltyStage.NOTICE_SERVED, "2024-09-30"))
                .expectScheduledDeadline(LegalTime.endOf(day("2024-09-30")), new CaseDeadlines.Due(day("2024-09-30")))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.NOTICE_SERVED));
        when(BOTH_TOLD, reply(JudicialReply.NOT_FILED, "2024-07-25"), OFFICER)
                .expectEvents(replied(JudicialReply.NOT_FILED, "2024-07-25", PenaltyStage.NOTICE_SERVED, "2024-10-08"));
    }

    @Test
    @Rule("QJ16-14a")
    void what_came_back_is_transferred_again_only_if_it_is_suspected_again() {
        List<PenaltyCaseEvent> back = and(
                BOTH_TOLD, replied(JudicialReply.NOT_FILED, "2024-07-24", PenaltyStage.NOTICE_SERVED, "2024-09-30"));
        expectRefused(when(back, transfer("2024-07-29"), COUNTY_HEAD), PenaltyCaseRefusal.NOT_SUSPECTED);
        List<PenaltyCaseEvent> again = and(
                back,
                new CrimeSuspected(AGAINST_FACTORY, at("2024-07-28"), "new facts"),
                new CaseTransferredToJudicial(
                        AGAINST_FACTORY, at("2024-07-29"), "t", "police", "crime", COUNTY_HEAD.id()));
        expectRefused(
                when(again, reply(JudicialReply.FILED, "2024-08-05"), OFFICER),
                PenaltyCaseRefusal.JUDICIAL_BODIES_NOT_NOTIFIED);
    }
}
