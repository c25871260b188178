package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.ConcludeInvestigation;
import org.anjian.api.penaltycase.command.RecordAggravatingCircumstance;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two officers collect evidence and conclude, and somebody apart reviews the case (调查取证、案审). */
class InvestigationTest {

    private static final List<PenaltyCaseEvent> FILED = List.of(opened(), filed(AGAINST_FACTORY));
    private static final List<PenaltyCaseEvent> PROVED = and(FILED, collected(NUMBERED));
    private static final List<PenaltyCaseEvent> CONCLUDED = and(PROVED, concluded(NUMBERED));

    private static CollectEvidence collect(List<String> collectors, String on) {
        return new CollectEvidence(K1, CaseEvidenceKind.SCENE_RECORD, FILE, collectors, at(on), null);
    }

    private static ConcludeInvestigation conclude(List<Allegation> violations, String on, CaseTrait... traits) {
        return new ConcludeInvestigation(K1, "facts", violations, List.of(traits), "fine", at(on), null);
    }

    private static ReviewCase review(ReviewOpinion opinion, String on) {
        return new ReviewCase(K1, opinion, "agreed", at(on), null);
    }

    private static RecordAggravatingCircumstance aggravate(Circumstance circumstance, String on) {
        return new RecordAggravatingCircumstance(K1, circumstance, "an accident was concealed", at(on), null);
    }

    @Test
    @Rule("NL-CF42")
    void two_officers_of_the_case_collect_evidence_that_is_numbered() {
        when(FILED, collect(TEAM, "2024-07-02"), OFFICER)
                .expectEvents(collected(NUMBERED))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.INVESTIGATING));
        when(PROVED, collect(TEAM, "2024-07-03"), OFFICER)
                .expectEvents(new EvidenceCollected(
                        NUMBERED, at("2024-07-03"), 2, CaseEvidenceKind.SCENE_RECORD, FILE, TEAM));
        expectRefused(
                when(FILED, collect(List.of(OFFICER.id()), "2024-07-02"), OFFICER), OfficerRefusal.TOO_FEW_OFFICERS);
        expectRefused(
                when(FILED, collect(List.of(OFFICER.id(), REVIEWER.id()), "2024-07-02"), OFFICER),
                PenaltyCaseRefusal.NOT_ON_THE_TEAM);
        expectRefused(when(FILED, collect(TEAM, "2024-07-02"), REVIEWER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void evidence_is_collected_in_a_filed_case_and_again_after_the_notice_but_not_between() {
        expectRefused(
                when(List.of(opened()), collect(TEAM, "2024-07-02"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(FILED, collect(TEAM, "2024-06-30"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(CONCLUDED, collect(TEAM, "2024-07-11"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        when(upToNotice(50_000), collect(TEAM, "2024-07-16"), OFFICER)
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.NOTICE_SERVED));
    }

    @Test
    void an_investigation_is_concluded_with_the_violations_it_found() {
        when(PROVED, conclude(List.of(), "2024-07-10", CaseTrait.MAJOR, CaseTrait.MAJOR), OFFICER)
                .expectEvents(concluded(NUMBERED, CaseTrait.MAJOR));
        when(PROVED, conclude(List.of(new Allegation(V99, day("2024-07-01"), Harm.NONE, null)), "2024-07-10"), OFFICER)
                .expectEvents(new InvestigationConcluded(
                        NUMBERED,
                        at("2024-07-10"),
                        "facts",
                        List.of(violation(V99, "2024-07-01", Harm.NONE, V99)),
                        List.of(),
                        "fine"));
    }

    @Test
    @Rule("QJ22B-08a")
    void without_evidence_nothing_is_concluded() {
        expectRefused(
                when(FILED, conclude(List.of(), "2024-07-10"), OFFICER), PenaltyCaseRefusal.PROCEDURE_STEP_MISSING);
        expectRefused(
                when(CONCLUDED, conclude(List.of(), "2024-07-11"), OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(PROVED, conclude(List.of(), "2024-06-30"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }

    @Test
    @Rule("NL-CF36")
    void what_the_investigation_finds_is_not_older_than_the_limitation_either() {
        when(PROVED, conclude(List.of(new Allegation(V97, day("2022-06-28"), Harm.NONE, null)), "2024-07-10"), OFFICER)
                .expectSuccessfulHandlerExecution();
        expectRefused(
                when(
                        PROVED,
                        conclude(List.of(new Allegation(V97, day("2022-06-27"), Harm.NONE, null)), "2024-07-10"),
                        OFFICER),
                PenaltyCaseRefusal.LIMITATION_EXPIRED);
        expectRefused(
                when(
                        PROVED,
                        conclude(List.of(new Allegation(V97, day("2024-07-11"), Harm.NONE, null)), "2024-07-10"),
                        OFFICER),
                InputRefusal.IN_THE_FUTURE);
        expectRefused(
                when(
                        PROVED,
                        conclude(List.of(new Allegation("X-1", day("2024-07-01"), Harm.NONE, null)), "2024-07-10"),
                        OFFICER),
                PenaltyCaseRefusal.STANDARD_MISSING);
    }

    @Test
    @Rule("QJ16-07b")
    void somebody_apart_approves_the_case_or_sends_it_back() {
        when(CONCLUDED, review(ReviewOpinion.APPROVED, "2024-07-11"), REVIEWER)
                .expectEvents(reviewed(NUMBERED))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.CASE_REVIEWED));
        when(CONCLUDED, review(ReviewOpinion.RETURNED, "2024-07-11"), REVIEWER)
                .expectEvents(
                        new CaseReviewed(NUMBERED, at("2024-07-11"), ReviewOpinion.RETURNED, "agreed", REVIEWER.id()))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.INVESTIGATING));
    }

    @Test
    @Rule("QJ16-07b")
    void who_handles_the_case_does_not_review_it_and_only_a_concluded_one_is_reviewed() {
        expectRefused(
                when(CONCLUDED, review(ReviewOpinion.APPROVED, "2024-07-11"), OFFICER),
                PenaltyCaseRefusal.REVIEWER_HANDLES_CASE);
        expectRefused(
                when(PROVED, review(ReviewOpinion.APPROVED, "2024-07-11"), REVIEWER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(CONCLUDED, review(ReviewOpinion.APPROVED, "2024-07-09"), REVIEWER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(CONCLUDED, review(ReviewOpinion.APPROVED, "2024-07-11"), FOREIGN_OFFICER),
                InputRefusal.NO_SUCH_RECORD);
    }

    @ParameterizedTest
    @EnumSource(Circumstance.class)
    @Rule("QJ16-04c")
    void what_makes_the_penalty_heavier_is_recorded_until_it_is_decided(Circumstance circumstance) {
        when(FILED, aggravate(circumstance, "2024-07-03"), OFFICER)
                .expectEvents(new AggravatingCircumstanceRecorded(
                        NUMBERED, at("2024-07-03"), circumstance, "an accident was concealed"));
        expectRefused(
                when(List.of(opened()), aggravate(circumstance, "2024-07-03"), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(
                        and(upToNotice(50_000), decided(50_000, "2024-08-01")),
                        aggravate(circumstance, "2024-08-02"),
                        OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(FILED, aggravate(circumstance, "2024-06-27"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }
}
