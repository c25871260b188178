package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.Vote;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RecordCollectiveDiscussion;
import org.anjian.api.penaltycase.command.RejectLegalReview;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The legal review and the discussion of the heads: when, by whom, and what they lead to (法制审核、集体讨论). */
class ExaminationTest {

    /** Told on 12 July 2024; the time to ask for a hearing ends with the 19th. */
    private static final List<PenaltyCaseEvent> TOLD = upToNotice(50_000, CaseTrait.MAJOR);

    private static final LegalReviewPassed PASSED =
            new LegalReviewPassed(AGAINST_FACTORY, at("2024-07-20"), REVIEWER.id(), "lawful");

    private static final PenaltyCaseEvent STATED =
            new StatementRecorded(AGAINST_FACTORY, at("2024-07-15"), StatementKind.STATEMENT, "no");

    private static PassLegalReview pass(String on) {
        return new PassLegalReview(K1, "lawful", at(on), null);
    }

    private static RejectLegalReview reject(String on) {
        return new RejectLegalReview(K1, "evidence 1 is thin", at(on), null);
    }

    private static RecordCollectiveDiscussion discuss(String on, AttendeeVote... votes) {
        return new RecordCollectiveDiscussion(K1, List.of(votes), "the conclusion", at(on), null);
    }

    private static AttendeeVote vote(int head, Vote vote) {
        return new AttendeeVote("head-" + head, vote);
    }

    private static CollectiveDiscussionHeld held(DiscussionOutcome outcome, AttendeeVote... votes) {
        return new CollectiveDiscussionHeld(
                AGAINST_FACTORY, at("2024-07-21"), List.of(votes), outcome, "the conclusion");
    }

    @Test
    @Rule("ML20-04b")
    void a_review_passes_a_case_on_or_leaves_it_where_it_is() {
        when(TOLD, pass("2024-07-20"), REVIEWER)
                .expectEvents(PASSED)
                .expectState(
                        theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.LEGALLY_REVIEWED));
        LegalReviewRejected rejected =
                new LegalReviewRejected(AGAINST_FACTORY, at("2024-07-20"), REVIEWER.id(), "evidence 1 is thin");
        when(TOLD, reject("2024-07-20"), REVIEWER)
                .expectEvents(rejected)
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.NOTICE_SERVED));
        expectRefused(
                when(and(TOLD, rejected), decide(2, 50_000), COUNTY_HEAD), PenaltyCaseRefusal.LEGAL_REVIEW_REQUIRED);
        when(and(TOLD, rejected), pass("2024-07-22"), REVIEWER).expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("ML20-04b")
    void who_handles_the_case_neither_passes_nor_rejects_it() {
        expectRefused(when(TOLD, pass("2024-07-20"), OFFICER), PenaltyCaseRefusal.REVIEWER_HANDLES_CASE);
        expectRefused(when(TOLD, reject("2024-07-20"), OFFICER), PenaltyCaseRefusal.REVIEWER_HANDLES_CASE);
        expectRefused(when(TOLD, pass("2024-07-20"), FOREIGN_OFFICER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-CF44")
    void nobody_reviews_or_discusses_before_the_party_was_heard_out() {
        for (Object early : List.of(pass("2024-07-19"), reject("2024-07-19"))) {
            expectRefused(when(TOLD, early, REVIEWER), PenaltyCaseRefusal.NOTICE_WINDOW_OPEN);
        }
        expectRefused(
                when(TOLD, discuss("2024-07-19", vote(1, Vote.FOR)), COUNTY_HEAD),
                PenaltyCaseRefusal.NOTICE_WINDOW_OPEN);
        List<PenaltyCaseEvent> unanswered = and(TOLD, STATED);
        for (Object early : List.of(pass("2024-07-20"), reject("2024-07-20"))) {
            expectRefused(when(unanswered, early, REVIEWER), PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
        }
        expectRefused(
                when(unanswered, discuss("2024-07-20", vote(1, Vote.FOR)), COUNTY_HEAD),
                PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
    }

    @Test
    void only_what_the_party_was_told_is_reviewed_and_discussed() {
        List<PenaltyCaseEvent> untold = TOLD.subList(0, 5);
        for (Object early : List.of(pass("2024-07-20"), reject("2024-07-20"))) {
            expectRefused(when(untold, early, REVIEWER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
            expectRefused(when(and(TOLD, PASSED), early, REVIEWER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        }
        expectRefused(
                when(untold, discuss("2024-07-20", vote(1, Vote.FOR)), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("QJ16-11c")
    void more_than_half_of_those_who_attend_agree_or_it_is_not_agreed() {
        AttendeeVote[] agreed = {vote(1, Vote.FOR), vote(2, Vote.FOR), vote(3, Vote.AGAINST)};
        when(and(TOLD, PASSED), discuss("2024-07-21", agreed), COUNTY_HEAD)
                .expectEvents(held(DiscussionOutcome.AGREED, agreed))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.DISCUSSED));
        AttendeeVote[] even = {vote(1, Vote.FOR), vote(2, Vote.AGAINST)};
        when(and(TOLD, PASSED), discuss("2024-07-21", even), COUNTY_HEAD)
                .expectEvents(held(DiscussionOutcome.NOT_AGREED, even))
                .expectState(
                        theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.LEGALLY_REVIEWED));
        AttendeeVote[] abstained = {vote(1, Vote.FOR), vote(2, Vote.ABSTAINED)};
        when(and(TOLD, PASSED), discuss("2024-07-21", abstained), COUNTY_HEAD)
                .expectEvents(held(DiscussionOutcome.NOT_AGREED, abstained));
    }

    @Test
    @Rule("ML20-04a")
    void nobody_votes_twice() {
        expectRefused(
                when(and(TOLD, PASSED), discuss("2024-07-21", vote(1, Vote.FOR), vote(1, Vote.FOR)), COUNTY_HEAD),
                PenaltyCaseRefusal.DELIBERATION_INCOMPLETE);
        expectRefused(
                when(
                        and(TOLD, PASSED),
                        new RecordCollectiveDiscussion(K1, List.of(vote(1, Vote.FOR)), " ", at("2024-07-21"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.DELIBERATION_INCOMPLETE);
        expectRefused(
                when(and(TOLD, PASSED), discuss("2024-07-21", vote(1, Vote.FOR)), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-11c")
    void what_was_not_agreed_is_not_decided() {
        List<PenaltyCaseEvent> split = and(TOLD, PASSED, held(DiscussionOutcome.NOT_AGREED, vote(1, Vote.AGAINST)));
        expectRefused(when(split, decide(2, 50_000), COUNTY_HEAD), PenaltyCaseRefusal.COLLECTIVE_DISCUSSION_REQUIRED);
    }

    @Test
    void another_notice_asks_for_another_review_and_discussion() {
        List<PenaltyCaseEvent> again = and(
                TOLD,
                PASSED,
                held(DiscussionOutcome.AGREED, vote(1, Vote.FOR)),
                CaseScene.told(AGAINST_FACTORY, 40_000));
        expectRefused(when(again, decide(2, 40_000), COUNTY_HEAD), PenaltyCaseRefusal.LEGAL_REVIEW_REQUIRED);
        expectRefused(
                when(and(again, PASSED), decide(2, 40_000), COUNTY_HEAD),
                PenaltyCaseRefusal.COLLECTIVE_DISCUSSION_REQUIRED);
    }
}
