package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.TwoPersons.recorded;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.command.AttachCaseRecord;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.command.HoldHearing;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RejectLegalReview;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.command.ReviewCaseFile;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who handles a case, by the own hand, for a colleague or by a colleague's hand, neither reviews nor chairs (NL-CF58, ML20-04b). */
class CaseIndependenceTest {

    private static final Actor RECUSED = SECOND_OFFICER;

    /** A case that is investigated in the name of whoever the actor acts for. */
    private static List<Object> investigatedBy(Actor actor) {
        List<String> team = List.of(actor.inWhoseName(), "y", "z");
        return List.of(
                new PenaltyCaseOpened(
                        AGAINST_FACTORY,
                        at("2024-06-28"),
                        new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1"),
                        "no safety training",
                        violations("2024-06-20"),
                        team,
                        null,
                        null),
                new CaseFiled(
                        NUMBERED,
                        at("2024-07-01"),
                        COUNTY_HEAD.id(),
                        "criteria met",
                        violations("2024-06-20"),
                        team,
                        day("2024-09-29"),
                        null),
                recorded(actor, collected(NUMBERED)),
                concluded(NUMBERED));
    }

    private static List<Object> and(List<Object> before, Object... more) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static List<Object> toldBy(Actor actor) {
        return and(investigatedBy(actor), reviewed(NUMBERED), told(NUMBERED, 50_000));
    }

    private static List<Object> calledBy(Actor actor) {
        return and(
                toldBy(actor),
                new HearingRequested(NUMBERED, at("2024-07-15"), "we disagree"),
                new HearingNotified(
                        NUMBERED,
                        at("2024-07-16"),
                        "听通1号",
                        day("2024-07-25"),
                        "hall",
                        REVIEWER.id(),
                        HearingAccess.PUBLIC));
    }

    private static List<Object> archivedBy(Actor actor) {
        return and(
                toldBy(actor),
                decided(50_000, "2024-08-01"),
                served("2024-08-01"),
                new PenaltyCaseClosed(NUMBERED, at("2024-09-01"), ClosingReason.EXECUTED, "paid"),
                new CaseFileArchived(NUMBERED, at("2024-09-10"), "2024-17", FILE, 30, List.of(FILE)));
    }

    private static TwoPersons.Outcome sent(List<Object> before, Object command, Actor actor) {
        return TwoPersons.Outcome.of(fixture().given(before).when(command, actor.toMetadata()));
    }

    @TestFactory
    @Rule("ML20-04b")
    Stream<DynamicTest> reviewed_by_nobody_who_handles_the_case() {
        PenaltyCaseRefusal refusal = PenaltyCaseRefusal.REVIEWER_HANDLES_CASE;
        return Stream.of(
                        TwoPersons.everyCombination(
                                "review",
                                OFFICER,
                                OFFICER,
                                refusal,
                                (first, second) -> sent(
                                        investigatedBy(first),
                                        new ReviewCase(K1, ReviewOpinion.APPROVED, "agreed", at("2024-07-11"), null),
                                        second)),
                        TwoPersons.everyCombination(
                                "legal review passed",
                                OFFICER,
                                OFFICER,
                                refusal,
                                (first, second) -> sent(
                                        toldBy(first),
                                        new PassLegalReview(K1, "lawful", at("2024-07-20"), null),
                                        second)),
                        TwoPersons.everyCombination(
                                "legal review rejected",
                                OFFICER,
                                OFFICER,
                                refusal,
                                (first, second) -> sent(
                                        toldBy(first),
                                        new RejectLegalReview(K1, "thin", at("2024-07-20"), null),
                                        second)))
                .flatMap(tests -> tests);
    }

    @TestFactory
    @Rule("NL-CF63")
    Stream<DynamicTest> heard_by_nobody_who_handles_the_case() {
        return TwoPersons.everyCombination(
                "hearing",
                OFFICER,
                OFFICER,
                PenaltyCaseRefusal.CHAIR_HANDLES_CASE,
                (first, second) -> sent(
                        calledBy(first), new HoldHearing(K1, FILE, "keep the fine", at("2024-07-25"), null), second));
    }

    @TestFactory
    @Rule("QJ16-07c")
    Stream<DynamicTest> scored_by_nobody_who_ever_handled_the_case() {
        ReviewCaseFile review = new ReviewCaseFile(
                K1, 100, List.of(new FileReviewItem("all", 100, 100)), List.of(), at("2024-11-01"), null);
        return TwoPersons.everyCombination(
                "score of the file",
                OFFICER,
                OFFICER,
                PenaltyCaseRefusal.FILE_REVIEWER_HANDLED_CASE,
                (first, second) -> sent(archivedBy(first), review, second));
    }

    @Test
    @Rule("NL-CF63")
    void nobody_is_called_to_the_chair_who_was_the_hand_of_a_handler() {
        Actor hand = new Actor("a", Role.OFFICER, "county-emergency", COUNTY, null);
        Actor first = new Actor("b", Role.OFFICER, "county-emergency", COUNTY, null).byHandOf("a", "delegation-1");
        NotifyHearing call = new NotifyHearing(
                K1, day("2024-07-25"), "hall", hand.id(), HearingAccess.PUBLIC, at("2024-07-16"), null);
        sent(and(toldBy(first), new HearingRequested(NUMBERED, at("2024-07-15"), "we disagree")), call, COUNTY_HEAD)
                .refused(PenaltyCaseRefusal.CHAIR_HANDLES_CASE);
    }

    private static List<Object> recusal() {
        return and(
                toldBy(OFFICER),
                new CaseTeamChanged(
                        NUMBERED,
                        at("2024-07-13"),
                        List.of(OFFICER.id(), "z"),
                        List.of(),
                        List.of(RECUSED.id()),
                        TeamChangeReason.RECUSAL,
                        "a brother of the principal"));
    }

    @Test
    @Rule("NL-CF42")
    void who_is_recused_neither_acts_for_others_nor_is_acted_for() {
        CollectEvidence collect = new CollectEvidence(
                K1, CaseEvidenceKind.SCENE_RECORD, FILE, List.of(OFFICER.id(), "z"), at("2024-07-14"), null);
        Actor hand = OFFICER.byHandOf(RECUSED.id(), "delegation-1");
        sent(recusal(), collect, hand).refused(PenaltyCaseRefusal.OFFICER_RECUSED);
        DecideNoPenalty decide =
                new DecideNoPenalty(K1, NoPenaltyGround.NOT_ESTABLISHED, "not proved", null, at("2024-07-20"), null);
        sent(recusal(), decide, COUNTY_HEAD.byHandOf(RECUSED.id(), "delegation-1"))
                .refused(PenaltyCaseRefusal.OFFICER_RECUSED);
        Actor recusedHead = new Actor(RECUSED.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null);
        sent(recusal(), decide, recusedHead.byHandOf("somebody", "delegation-1"))
                .refused(PenaltyCaseRefusal.OFFICER_RECUSED);
        sent(recusal(), decide, COUNTY_HEAD.byHandOf("somebody", "delegation-1"))
                .accepted();
    }

    @Test
    @Rule("NL-CF42")
    void who_is_acted_for_was_not_there_when_evidence_was_collected() {
        Actor hand = OFFICER.byHandOf("officer-8", "delegation-1");
        List<Object> filed = List.of(opened(), CaseScene.filed(AGAINST_FACTORY));
        sent(filed, collectedBy(OFFICER.id(), SECOND_OFFICER.id()), hand).refused(DelegationRefusal.PRINCIPAL_WAS_AWAY);
        sent(filed, collectedBy(OFFICER.id(), SECOND_OFFICER.id()), SECOND_OFFICER)
                .accepted();
    }

    private static CollectEvidence collectedBy(String... officers) {
        return new CollectEvidence(K1, CaseEvidenceKind.SCENE_RECORD, FILE, List.of(officers), at("2024-07-02"), null);
    }

    @Test
    void who_handles_a_case_is_acted_for_in_it() {
        expectRefused(
                fixture().given(investigatedBy(OFFICER)).when(pass("officer-4"), actorOf("officer-4")),
                InputRefusal.NO_SUCH_RECORD);
        fixture()
                .given(investigatedBy(OFFICER))
                .when(
                        pass("officer-4"),
                        OFFICER.byHandOf("officer-4", "delegation-1").toMetadata())
                .expectSuccessfulHandlerExecution();
    }

    private static Object pass(String by) {
        return new AttachCaseRecord(K1, RecordMedium.PHOTO, FILE, "camera of " + by, null, at("2024-07-11"), null);
    }

    private static Map<String, String> actorOf(String account) {
        return new Actor(account, Role.OFFICER, "county-emergency", COUNTY, null).toMetadata();
    }
}
