package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.penaltycase.Vote;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.HoldHearing;
import org.anjian.api.penaltycase.command.NotifyCaseToJudicialBodies;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RecordCollectiveDiscussion;
import org.anjian.api.penaltycase.command.RecordJudicialReply;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.NoticeWindowClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a penalty is decided: every step, in legal order, and a fine within the standard. */
class DecisionRulesTest {

    private AggregateTestFixture<PenaltyCase> fixture;

    @BeforeEach
    void prepare() {
        fixture = fixture();
    }

    private ResultValidator<PenaltyCase> when(List<PenaltyCaseEvent> before, Object command, Actor actor) {
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private void refuses(RefusalCode code, List<PenaltyCaseEvent> before, Object command) {
        expectRefused(when(before, command, COUNTY_HEAD), code);
    }

    private void decides(List<PenaltyCaseEvent> before, Object command) {
        when(before, command, COUNTY_HEAD).expectSuccessfulHandlerExecution();
    }

    private static LegalReviewPassed legallyReviewed() {
        return new LegalReviewPassed(AGAINST_FACTORY, at("2024-07-25"), REVIEWER.id(), "lawful");
    }

    @Rule("QJ22B-08a")
    @Test
    void a_decision_without_evidence_or_without_a_notice_lacks_a_step() {
        refuses(
                PenaltyCaseRefusal.PROCEDURE_STEP_MISSING,
                List.of(opened(), filed(AGAINST_FACTORY), concluded(AGAINST_FACTORY)),
                decide(2, 50_000));
        refuses(
                PenaltyCaseRefusal.PROCEDURE_STEP_MISSING,
                List.of(
                        opened(),
                        filed(AGAINST_FACTORY),
                        collected(AGAINST_FACTORY),
                        concluded(AGAINST_FACTORY),
                        reviewed(AGAINST_FACTORY)),
                decide(2, 50_000));
        refuses(PenaltyCaseRefusal.PROCEDURE_STEP_MISSING, List.of(opened()), decide(2, 50_000));
    }

    @Rule("QJ22B-08a")
    @Test
    void a_decision_cites_its_evidence_power_standard_and_number() {
        when(upToNotice(50_000), decide(2, 50_000), COUNTY_HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(theCase ->
                        assertThat(theCase.decision().decisionNumber()).isEqualTo("（麒）应急罚〔2024〕1号"));
        DecidePenalty unknown = new DecidePenalty(
                K1,
                "P-1",
                "f",
                "b",
                List.of(new ImposedFine(V97, 2, yuan(50_000))),
                0,
                List.of(PenaltyKind.FINE),
                null,
                List.of(2),
                null,
                at("2024-08-01"),
                null);
        refuses(PenaltyCaseRefusal.EVIDENCE_UNKNOWN, upToNotice(50_000), unknown);
    }

    @Rule("QJ16-07b")
    @Test
    void a_case_that_was_not_reviewed_is_not_decided() {
        refuses(
                PenaltyCaseRefusal.CASE_REVIEW_MISSING,
                List.of(opened(), filed(AGAINST_FACTORY), collected(AGAINST_FACTORY), concluded(AGAINST_FACTORY)),
                decide(2, 50_000));
    }

    @Rule("QJ16-07a")
    @Test
    void seventy_thousand_is_outside_the_tier_of_thirty_to_sixty_thousand() {
        refuses(PenaltyCaseRefusal.OUT_OF_TIER, upToNotice(100_000), decide(2, 70_000));
        refuses(PenaltyCaseRefusal.LEGAL_REVIEW_REQUIRED, upToNotice(100_000), decide(2, 70_000, "reason", null));
        decides(and(upToNotice(100_000), legallyReviewed()), decide(2, 70_000, "reason", null));
        refuses(
                PenaltyCaseRefusal.OUT_OF_STATUTORY_RANGE,
                and(upToNotice(100_000), legallyReviewed()),
                decide(4, 210_000, "reason", null));
    }

    @Rule("QJ22B-06b")
    @Test
    void the_four_without_exception_ask_for_the_maximum() {
        PenaltyCaseEvent flagged = new AggravatingCircumstanceRecorded(
                AGAINST_FACTORY, at("2024-07-03"), Circumstance.FOUR_WITHOUT_EXCEPTION, "illegal mining");
        List<PenaltyCaseEvent> before = and(upToNotice(200_000), flagged);
        refuses(PenaltyCaseRefusal.BELOW_MANDATORY_CEILING, before, decide(4, 120_000));
        decides(before, decide(4, 200_000));
    }

    @Rule("QX24-P4d")
    @Test
    void what_is_found_again_at_acceptance_is_fined_by_the_maximum_or_suspended() {
        List<PenaltyCaseEvent> before =
                upToNotice(opened(AGAINST_FACTORY, CaseOriginKind.ACCEPTANCE_REPEAT, null), 200_000);
        refuses(PenaltyCaseRefusal.MAX_PENALTY_REQUIRED, before, decide(4, 150_000));
        decides(before, decide(4, 200_000));
    }

    @Rule("QJ16-04c")
    @Test
    void a_concealed_report_excludes_the_lowest_tier() {
        PenaltyCaseEvent concealed = new AggravatingCircumstanceRecorded(
                AGAINST_FACTORY, at("2024-07-03"), Circumstance.CONCEALED_REPORT, "an accident was concealed");
        List<PenaltyCaseEvent> before = and(upToNotice(60_000), concealed);
        refuses(PenaltyCaseRefusal.TIER_TOO_LOW, before, decide(1, 20_000));
        decides(before, decide(2, 40_000));
    }

    @Rule("QJ16-11c")
    @Rule("NL-CF57")
    @Test
    void a_major_case_is_discussed_by_the_heads() {
        List<PenaltyCaseEvent> before = and(upToNotice(50_000, CaseTrait.MAJOR), legallyReviewed());
        refuses(PenaltyCaseRefusal.COLLECTIVE_DISCUSSION_REQUIRED, before, decide(2, 50_000));
        decides(
                and(
                        before,
                        new CollectiveDiscussionHeld(
                                AGAINST_FACTORY,
                                at("2024-07-26"),
                                List.of(new AttendeeVote("head-1", Vote.FOR)),
                                DiscussionOutcome.AGREED,
                                "agreed")),
                decide(2, 50_000));
    }

    @Rule("ML20-04a")
    @Test
    void a_discussion_without_attendees_or_without_a_conclusion_is_no_discussion() {
        List<PenaltyCaseEvent> before = and(upToNotice(50_000, CaseTrait.MAJOR), legallyReviewed());
        refuses(
                PenaltyCaseRefusal.DELIBERATION_INCOMPLETE,
                before,
                new RecordCollectiveDiscussion(K1, List.of(), "agreed", at("2024-07-26"), null));
        refuses(
                PenaltyCaseRefusal.DELIBERATION_INCOMPLETE,
                before,
                new RecordCollectiveDiscussion(
                        K1, List.of(new AttendeeVote("head-1", Vote.FOR)), null, at("2024-07-26"), null));
    }

    @Rule("ML20-04b")
    @Rule("NL-CF58")
    @Test
    void a_heard_case_needs_a_legal_review_by_somebody_not_on_it() {
        List<PenaltyCaseEvent> heard = and(
                upToNotice(50_000),
                new HearingRequested(AGAINST_FACTORY, at("2024-07-15"), "we disagree"),
                new HearingNotified(
                        AGAINST_FACTORY,
                        at("2024-07-16"),
                        "n",
                        day("2024-07-25"),
                        "hall",
                        REVIEWER.id(),
                        HearingAccess.PUBLIC),
                new HearingHeld(AGAINST_FACTORY, at("2024-07-25"), FILE, "keep the fine", REVIEWER.id()));
        refuses(PenaltyCaseRefusal.LEGAL_REVIEW_REQUIRED, heard, decide(2, 50_000));
        expectRefused(
                when(heard, new PassLegalReview(K1, "lawful", at("2024-07-26"), null), OFFICER),
                PenaltyCaseRefusal.REVIEWER_HANDLES_CASE);
        when(heard, new PassLegalReview(K1, "lawful", at("2024-07-26"), null), REVIEWER)
                .expectEvents(new LegalReviewPassed(AGAINST_FACTORY, at("2024-07-26"), REVIEWER.id(), "lawful"));
        decides(
                and(heard, new LegalReviewPassed(AGAINST_FACTORY, at("2024-07-26"), REVIEWER.id(), "lawful")),
                decide(2, 50_000));
    }

    @Rule("NL-CF44")
    @Test
    void a_statement_makes_the_penalty_no_heavier() {
        PenaltyCaseEvent stated =
                new StatementRecorded(AGAINST_FACTORY, at("2024-07-15"), StatementKind.STATEMENT, "no");
        List<PenaltyCaseEvent> unreviewed = and(upToNotice(60_000), stated);
        refuses(PenaltyCaseRefusal.STATEMENT_UNREVIEWED, unreviewed, decide(2, 60_000));
        List<PenaltyCaseEvent> before = and(
                unreviewed,
                new StatementReviewed(AGAINST_FACTORY, at("2024-07-16"), StatementOutcome.REJECTED, "r", OFFICER.id()));
        refuses(PenaltyCaseRefusal.HEAVIER_AFTER_STATEMENT, before, decide(3, 80_000));
        decides(before, decide(2, 60_000));
        refuses(PenaltyCaseRefusal.DIFFERS_FROM_NOTICE, upToNotice(60_000), decide(3, 80_000));
    }

    @Rule("QJ16-14a")
    @Test
    void a_suspected_crime_is_transferred_and_comes_back_where_the_police_file_no_case() {
        List<PenaltyCaseEvent> suspected =
                and(upToNotice(50_000), new CrimeSuspected(AGAINST_FACTORY, at("2024-07-22"), "dangerous operation"));
        refuses(PenaltyCaseRefusal.TRANSFER_REQUIRED, suspected, decide(2, 50_000));
        List<PenaltyCaseEvent> back = and(
                suspected,
                new CaseTransferredToJudicial(
                        AGAINST_FACTORY, at("2024-07-23"), "t", "police", "crime", COUNTY_HEAD.id()),
                new CaseNotifiedToJudicialBodies(AGAINST_FACTORY, at("2024-07-23"), JudicialBody.POLICE, "c"),
                new CaseNotifiedToJudicialBodies(AGAINST_FACTORY, at("2024-07-23"), JudicialBody.PROCURATORATE, "c"));
        when(back, new RecordJudicialReply(K1, JudicialReply.NOT_FILED, "ref", at("2024-07-30"), null), OFFICER)
                .expectEvents(new JudicialReplyRecorded(
                        AGAINST_FACTORY,
                        at("2024-07-30"),
                        JudicialReply.NOT_FILED,
                        "ref",
                        PenaltyStage.NOTICE_SERVED,
                        day("2024-10-08")));
        decides(
                and(
                        back,
                        new JudicialReplyRecorded(
                                AGAINST_FACTORY,
                                at("2024-07-30"),
                                JudicialReply.NOT_FILED,
                                "ref",
                                PenaltyStage.NOTICE_SERVED,
                                day("2024-10-08"))),
                decide(2, 50_000));
    }

    @Rule("QJ16-14b")
    @Test
    void both_judicial_bodies_are_told_of_a_transferred_case() {
        List<PenaltyCaseEvent> transferred = List.of(
                opened(),
                filed(AGAINST_FACTORY),
                new CrimeSuspected(AGAINST_FACTORY, at("2024-07-04"), "crime"),
                new CaseTransferredToJudicial(AGAINST_FACTORY, at("2024-07-05"), "t", "police", "c", "head-1"));
        Object reply = new RecordJudicialReply(K1, JudicialReply.FILED, "ref", at("2024-07-30"), null);
        expectRefused(when(transferred, reply, OFFICER), PenaltyCaseRefusal.JUDICIAL_BODIES_NOT_NOTIFIED);
        when(
                        transferred,
                        new NotifyCaseToJudicialBodies(K1, JudicialBody.PROCURATORATE, "facts", at("2024-07-05"), null),
                        OFFICER)
                .expectEvents(new CaseNotifiedToJudicialBodies(
                        AGAINST_FACTORY, at("2024-07-05"), JudicialBody.PROCURATORATE, "facts"));
    }

    @Rule("QX24-P3c")
    @Test
    void where_an_accident_resulted_the_unit_is_investigated_too() {
        List<PenaltyCaseEvent> before = upToNotice(opened(AGAINST_M1, CaseOriginKind.ACCIDENT, "AC1"), 50_000);
        refuses(PenaltyCaseRefusal.LINKED_ENTERPRISE_CASE_REQUIRED, before, decide(2, 50_000));
        decides(
                and(
                        before,
                        new LinkedCaseOpened(
                                AGAINST_M1, at("2024-07-20"), new PenaltyCaseId("penaltycase-2"), "accident")),
                decide(2, 50_000));
    }

    @Rule("QJ16-06d")
    @Test
    void a_hearing_before_the_notice_is_an_illegal_transition() {
        HoldHearing hold = new HoldHearing(K1, FILE, "opinion", at("2024-07-05"), null);
        when(List.of(opened(), filed(AGAINST_FACTORY), collected(AGAINST_FACTORY)), hold, REVIEWER)
                .expectException(RefusedException.class)
                .expectNoEvents()
                .expectException(
                        org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.containsString("ILLEGAL_TRANSITION")));
    }

    @Rule("NL-CF36")
    @Test
    void after_two_years_an_act_is_not_filed_any_more() {
        PenaltyCaseOpened old = new PenaltyCaseOpened(
                AGAINST_FACTORY,
                at("2024-06-21"),
                new CaseOrigin(CaseOriginKind.OTHER, null),
                "a",
                violations("2022-06-20"),
                TEAM,
                null,
                null);
        FileCase file = new FileCase(K1, List.of(), List.of(), "criteria met", null, null, at("2024-07-01"), null);
        refuses(PenaltyCaseRefusal.LIMITATION_EXPIRED, List.of(old), file);
        when(List.of(opened()), file, COUNTY_HEAD).expectEvents(filed(AGAINST_FACTORY));
    }

    @Test
    void whoever_decides_on_an_old_version_is_told_what_happened_since() {
        when(
                        and(
                                upToNotice(50_000),
                                new NoticeWindowClosed(AGAINST_FACTORY, at("2024-07-20T00:00"), day("2024-07-19"))),
                        decide(2, 50_000, null, 6L),
                        COUNTY_HEAD)
                .expectNoEvents()
                .expectException(org.hamcrest.Matchers.hasToString(
                        org.hamcrest.Matchers.containsString("first: NoticeWindowClosed")));
        decides(upToNotice(50_000), decide(2, 50_000, null, 6L));
    }
}
