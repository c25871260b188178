package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where no penalty is due, none is imposed, with the ground and the reasons (不予处罚; NL-CF29). */
class NoPenaltyTest {

    private static final List<PenaltyCaseEvent> REVIEWED = upToNotice(50_000).subList(0, 5);

    private static DecideNoPenalty drop(NoPenaltyGround ground, String on) {
        return new DecideNoPenalty(K1, ground, "corrected on the spot", null, at(on), null);
    }

    private static NoPenaltyDecided dropped(NoPenaltyGround ground) {
        return new NoPenaltyDecided(
                AGAINST_FACTORY,
                at("2024-07-12"),
                "（麒）应急不罚〔2024〕1号",
                ground,
                "corrected on the spot",
                COUNTY_HEAD.id());
    }

    /** The case of an act by which somebody came to harm. */
    private static List<PenaltyCaseEvent> harmful() {
        return List.of(
                opened(),
                filed(AGAINST_FACTORY),
                collected(AGAINST_FACTORY),
                new InvestigationConcluded(
                        AGAINST_FACTORY,
                        at("2024-07-10"),
                        "facts",
                        List.of(
                                violation(V99, "2024-06-20", Harm.NONE, V99),
                                violation(V97, "2024-06-20", Harm.LIFE_AND_HEALTH, V97)),
                        List.of(),
                        "fine"),
                reviewed(AGAINST_FACTORY));
    }

    @ParameterizedTest
    @EnumSource(NoPenaltyGround.class)
    @Rule("NL-CF29")
    void a_minor_act_that_was_corrected_and_harmed_nobody_is_not_penalised(NoPenaltyGround ground) {
        when(REVIEWED, drop(ground, "2024-07-12"), COUNTY_HEAD)
                .expectEvents(dropped(ground))
                .expectState(theCase -> {
                    assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.NO_PENALTY);
                    assertThat(theCase.decision().decisionNumber()).isEqualTo("（麒）应急不罚〔2024〕1号");
                });
    }

    @Test
    @Rule("NL-CF29")
    void where_harm_was_done_the_act_is_neither_minor_nor_excused_as_the_first() {
        for (NoPenaltyGround minor : List.of(NoPenaltyGround.MINOR_CORRECTED, NoPenaltyGround.FIRST_TIME)) {
            expectRefused(when(harmful(), drop(minor, "2024-07-12"), COUNTY_HEAD), PenaltyCaseRefusal.HARM_WAS_DONE);
        }
        for (NoPenaltyGround other :
                List.of(NoPenaltyGround.NO_FAULT, NoPenaltyGround.NOT_ESTABLISHED, NoPenaltyGround.LIMITATION_PASSED)) {
            when(harmful(), drop(other, "2024-07-12"), COUNTY_HEAD).expectEvents(dropped(other));
        }
    }

    @Test
    void a_statement_is_answered_before_the_case_is_dropped() {
        expectRefused(
                when(
                        and(
                                upToNotice(50_000),
                                new StatementRecorded(
                                        AGAINST_FACTORY, at("2024-07-15"), StatementKind.STATEMENT, "no")),
                        drop(NoPenaltyGround.NO_FAULT, "2024-07-16"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
    }

    @Test
    void a_case_is_dropped_by_the_head_after_its_review_and_before_it_is_decided() {
        expectRefused(
                when(REVIEWED.subList(0, 4), drop(NoPenaltyGround.NO_FAULT, "2024-07-12"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(
                        and(upToNotice(50_000), decided(50_000, "2024-08-01")),
                        drop(NoPenaltyGround.NO_FAULT, "2024-08-02"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(REVIEWED, drop(NoPenaltyGround.NO_FAULT, "2024-07-10"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(REVIEWED, drop(NoPenaltyGround.NO_FAULT, "2024-07-12"), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-CF42")
    void a_head_who_was_recused_does_not_drop_the_case() {
        List<PenaltyCaseEvent> recused = and(
                REVIEWED,
                new CaseTeamChanged(
                        AGAINST_FACTORY,
                        at("2024-07-11"),
                        TEAM,
                        List.of(),
                        List.of(COUNTY_HEAD.id()),
                        TeamChangeReason.RECUSAL,
                        "a cousin"));
        expectRefused(
                when(recused, drop(NoPenaltyGround.NO_FAULT, "2024-07-12"), COUNTY_HEAD),
                PenaltyCaseRefusal.OFFICER_RECUSED);
    }

    @Test
    void a_dropped_case_is_closed_as_what_it_is() {
        List<PenaltyCaseEvent> dropped = and(REVIEWED, dropped(NoPenaltyGround.NO_FAULT));
        when(dropped, new CloseCase(K1, ClosingReason.NO_PENALTY, "over", null, at("2024-07-15"), null), COUNTY_HEAD)
                .expectEvents(
                        new PenaltyCaseClosed(AGAINST_FACTORY, at("2024-07-15"), ClosingReason.NO_PENALTY, "over"));
        expectRefused(
                when(
                        dropped,
                        new CloseCase(K1, ClosingReason.EXECUTED, "over", null, at("2024-07-15"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.NOT_EXECUTED);
    }
}
