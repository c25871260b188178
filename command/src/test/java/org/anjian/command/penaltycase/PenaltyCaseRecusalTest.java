package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.Vote;
import org.anjian.api.penaltycase.command.ChangeCaseTeam;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RecordCollectiveDiscussion;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Who handles a case: two certified officers at least, and nobody whose interest is in it (NL-CF42). */
class PenaltyCaseRecusalTest {

    private static final String THIRD = "officer-8";
    private static final Actor RECUSED = SECOND_OFFICER;
    private static final Actor RECUSED_HEAD =
            new Actor(RECUSED.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null);

    private static final CaseTeamChanged RECUSAL = new CaseTeamChanged(
            NUMBERED,
            at("2024-07-02"),
            List.of(OFFICER.id(), THIRD),
            List.of(THIRD),
            List.of(RECUSED.id()),
            TeamChangeReason.RECUSAL,
            "a brother of the principal");

    private static List<PenaltyCaseEvent> filed() {
        return List.of(opened(), CaseScene.filed(AGAINST_FACTORY));
    }

    private static ChangeCaseTeam change(TeamChangeReason reason, List<String> joining, List<String> leaving) {
        return new ChangeCaseTeam(K1, joining, leaving, reason, "a brother of the principal", at("2024-07-02"), null);
    }

    private static ChangeCaseTeam recuse(List<String> joining) {
        return change(TeamChangeReason.RECUSAL, joining, List.of(RECUSED.id()));
    }

    @Test
    @Rule("NL-CF42")
    void an_officer_with_an_interest_in_the_case_is_replaced() {
        when(filed(), recuse(List.of(THIRD)), COUNTY_HEAD)
                .expectEvents(RECUSAL)
                .expectState(theCase -> assertThat(theCase.team()).containsExactly(OFFICER.id(), THIRD));
    }

    @Test
    @Rule("NL-CF42")
    void two_officers_stay_on_a_case_and_one_does_not_do() {
        expectRefused(when(filed(), recuse(List.of()), COUNTY_HEAD), OfficerRefusal.TOO_FEW_OFFICERS);
        List<PenaltyCaseEvent> three = and(
                filed(),
                new CaseTeamChanged(
                        NUMBERED,
                        at("2024-07-01"),
                        List.of(OFFICER.id(), RECUSED.id(), THIRD),
                        List.of(THIRD),
                        List.of(),
                        TeamChangeReason.REASSIGNMENT,
                        "more hands"));
        when(three, recuse(List.of()), COUNTY_HEAD)
                .expectEvents(new CaseTeamChanged(
                        NUMBERED,
                        at("2024-07-02"),
                        List.of(OFFICER.id(), THIRD),
                        List.of(),
                        List.of(RECUSED.id()),
                        TeamChangeReason.RECUSAL,
                        "a brother of the principal"));
    }

    @Test
    @Rule("NL-CF42")
    void who_joins_is_an_officer_with_a_certificate() {
        expectRefused(when(filed(), recuse(List.of("clerk-1")), COUNTY_HEAD), OfficerRefusal.OFFICER_UNKNOWN);
        expectRefused(
                when(
                        List.of(opened(), CaseScene.filed(AGAINST_FACTORY)),
                        new ChangeCaseTeam(
                                K1,
                                List.of(THIRD),
                                List.of(),
                                TeamChangeReason.REASSIGNMENT,
                                "more hands",
                                at("2036-01-01"),
                                null),
                        COUNTY_HEAD),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
    }

    @Test
    void only_who_handles_the_case_can_leave_it() {
        expectRefused(
                when(
                        filed(),
                        change(TeamChangeReason.REASSIGNMENT, List.of(THIRD), List.of(REVIEWER.id())),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.NOT_ON_THE_TEAM);
    }

    @Test
    void a_change_of_the_team_changes_it() {
        expectRefused(
                when(filed(), change(TeamChangeReason.REASSIGNMENT, List.of(), List.of()), COUNTY_HEAD),
                PenaltyCaseRefusal.NOTHING_CHANGED);
        expectRefused(
                when(filed(), change(TeamChangeReason.REASSIGNMENT, List.of(OFFICER.id()), List.of()), COUNTY_HEAD),
                PenaltyCaseRefusal.NOTHING_CHANGED);
    }

    @Test
    @Rule("NL-CF42")
    void who_is_recused_does_not_stay_by_joining_in_the_same_breath() {
        expectRefused(when(filed(), recuse(List.of(RECUSED.id())), COUNTY_HEAD), PenaltyCaseRefusal.NOTHING_CHANGED);
        expectRefused(
                when(filed(), recuse(List.of(THIRD, RECUSED.id())), COUNTY_HEAD), PenaltyCaseRefusal.NOTHING_CHANGED);
    }

    @Test
    void the_team_of_a_clue_is_named_by_its_filing_and_that_of_an_ended_case_stays() {
        expectRefused(
                when(List.of(opened()), recuse(List.of(THIRD)), COUNTY_HEAD), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(
                        List.of(
                                opened(),
                                new FilingRefused(AGAINST_FACTORY, at("2024-07-01"), COUNTY_HEAD.id(), "no act")),
                        recuse(List.of(THIRD)),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(filed(), recuse(List.of(THIRD)), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-CF42")
    void who_was_recused_does_not_come_back() {
        expectRefused(
                when(
                        and(filed(), RECUSAL),
                        new ChangeCaseTeam(
                                K1,
                                List.of(RECUSED.id()),
                                List.of(THIRD),
                                TeamChangeReason.REASSIGNMENT,
                                "again",
                                at("2024-07-03"),
                                null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.OFFICER_RECUSED);
    }

    @Test
    void who_was_only_reassigned_may_come_back() {
        CaseTeamChanged reassigned = new CaseTeamChanged(
                NUMBERED,
                at("2024-07-02"),
                List.of(OFFICER.id(), THIRD),
                List.of(THIRD),
                List.of(RECUSED.id()),
                TeamChangeReason.REASSIGNMENT,
                "leave");
        when(
                        and(filed(), reassigned),
                        new ChangeCaseTeam(
                                K1,
                                List.of(RECUSED.id()),
                                List.of(THIRD),
                                TeamChangeReason.REASSIGNMENT,
                                "back",
                                at("2024-07-03"),
                                null),
                        COUNTY_HEAD)
                .expectEvents(new CaseTeamChanged(
                        NUMBERED,
                        at("2024-07-03"),
                        TEAM,
                        List.of(RECUSED.id()),
                        List.of(THIRD),
                        TeamChangeReason.REASSIGNMENT,
                        "back"));
    }

    @Test
    @Rule("NL-CF42")
    void who_was_recused_neither_collects_nor_reviews_nor_chairs_nor_votes_nor_decides() {
        List<PenaltyCaseEvent> before = and(filed(), RECUSAL);
        expectRefused(
                when(
                        before,
                        new CollectEvidence(K1, CaseEvidenceKind.DOCUMENT, FILE, TEAM, at("2024-07-03"), null),
                        OFFICER),
                PenaltyCaseRefusal.NOT_ON_THE_TEAM);
        List<PenaltyCaseEvent> concluded = and(before, collected(NUMBERED), CaseScene.concluded(NUMBERED));
        expectRefused(
                when(concluded, new ReviewCase(K1, ReviewOpinion.APPROVED, "agreed", at("2024-07-11"), null), RECUSED),
                PenaltyCaseRefusal.OFFICER_RECUSED);
        List<PenaltyCaseEvent> told = and(concluded, reviewed(NUMBERED), CaseScene.told(NUMBERED, 50_000));
        expectRefused(
                when(
                        and(told, new HearingRequested(NUMBERED, at("2024-07-15"), "we disagree")),
                        new NotifyHearing(
                                K1,
                                day("2024-07-30"),
                                "hall",
                                RECUSED.id(),
                                HearingAccess.PUBLIC,
                                at("2024-07-16"),
                                null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.OFFICER_RECUSED);
        expectRefused(
                when(told, new PassLegalReview(K1, "lawful", at("2024-07-25"), null), RECUSED),
                PenaltyCaseRefusal.OFFICER_RECUSED);
        expectRefused(
                when(
                        told,
                        new RecordCollectiveDiscussion(
                                K1,
                                List.of(
                                        new AttendeeVote(COUNTY_HEAD.id(), Vote.FOR),
                                        new AttendeeVote(RECUSED.id(), Vote.FOR)),
                                "agreed",
                                at("2024-07-26"),
                                null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.OFFICER_RECUSED);
        expectRefused(when(told, decide(2, 50_000), RECUSED_HEAD), PenaltyCaseRefusal.OFFICER_RECUSED);
        when(told, decide(2, 50_000), COUNTY_HEAD).expectSuccessfulHandlerExecution();
    }
}
