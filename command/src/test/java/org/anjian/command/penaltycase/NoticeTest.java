package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.RecordStatement;
import org.anjian.api.penaltycase.command.ReviewStatement;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The party is told what is intended, may state its case, and is answered (告知、陈述申辩; NL-CF44). */
class NoticeTest {

    private static final List<PenaltyCaseEvent> REVIEWED = upToNotice(50_000).subList(0, 5);
    private static final StatementRecorded STATED =
            new StatementRecorded(AGAINST_FACTORY, at("2024-07-15"), StatementKind.STATEMENT, "we trained them");
    private static final List<PenaltyCaseEvent> HEARD = and(upToNotice(50_000), STATED);

    private static ServePenaltyNotice tell(
            List<ImposedFine> fines, long confiscationFen, @Nullable String newFacts, String on, PenaltyKind... kinds) {
        return new ServePenaltyNotice(
                K1,
                "facts",
                "reasons",
                "basis",
                fines,
                confiscationFen,
                List.of(kinds),
                ServiceMethod.DIRECT,
                newFacts,
                null,
                at(on),
                null);
    }

    private static ServePenaltyNotice tell(long fen, @Nullable String newFacts, String on) {
        return tell(List.of(new ImposedFine(V97, 2, fen)), 0, newFacts, on, PenaltyKind.FINE);
    }

    private static PenaltyNoticeServed told(
            PenaltyCaseSubject subject,
            List<ImposedFine> fines,
            long confiscationFen,
            @Nullable String hearingUntil,
            @Nullable String newFacts,
            String on,
            String statementUntil,
            PenaltyKind... kinds) {
        return new PenaltyNoticeServed(
                subject,
                at(on),
                "（麒）应急告〔2024〕1号",
                "facts",
                "reasons",
                "basis",
                fines,
                fines.stream().mapToLong(ImposedFine::fineFen).sum(),
                confiscationFen,
                List.of(kinds),
                ServiceMethod.DIRECT,
                day(statementUntil),
                hearingUntil == null ? null : day(hearingUntil),
                newFacts);
    }

    private static RecordStatement state(StatementKind kind, String on) {
        return new RecordStatement(K1, kind, "we trained them", at(on), null);
    }

    private static ReviewStatement answer(String on) {
        return new ReviewStatement(K1, StatementOutcome.ADOPTED_IN_PART, "some of them", at(on), null);
    }

    /** Told on Friday 12 July 2024: three working days to state, five to ask for a hearing. */
    @ParameterizedTest
    @CsvSource({"ENTERPRISE, 4999999, false", "ENTERPRISE, 5000000, true"})
    @Rule("NL-CF63")
    @Rule("NL-HEAR")
    void a_fine_of_fifty_thousand_opens_a_hearing_for_a_unit_and_one_fen_less_does_not(
            SubjectKind kind, long fen, boolean hearing) {
        when(REVIEWED, tell(fen, null, "2024-07-12"), OFFICER)
                .expectEvents(told(
                        subject(kind),
                        List.of(new ImposedFine(V97, 2, fen)),
                        0,
                        hearing ? "2024-07-19" : null,
                        null,
                        "2024-07-12",
                        "2024-07-17",
                        PenaltyKind.FINE));
    }

    @Test
    @Rule("NL-CF63")
    void suspension_and_a_high_confiscation_open_a_hearing_too() {
        when(REVIEWED, tell(List.of(), 0, null, "2024-07-12", PenaltyKind.SUSPENSION), OFFICER)
                .expectEvents(told(
                        AGAINST_FACTORY,
                        List.of(),
                        0,
                        "2024-07-19",
                        null,
                        "2024-07-12",
                        "2024-07-17",
                        PenaltyKind.SUSPENSION));
        when(REVIEWED, tell(List.of(), yuan(50_000), null, "2024-07-12", PenaltyKind.CONFISCATION), OFFICER)
                .expectEvents(told(
                        AGAINST_FACTORY,
                        List.of(),
                        yuan(50_000),
                        "2024-07-19",
                        null,
                        "2024-07-12",
                        "2024-07-17",
                        PenaltyKind.CONFISCATION));
        when(REVIEWED, tell(List.of(), 0, null, "2024-07-12", PenaltyKind.WARNING), OFFICER)
                .expectEvents(told(
                        AGAINST_FACTORY, List.of(), 0, null, null, "2024-07-12", "2024-07-17", PenaltyKind.WARNING));
    }

    @Test
    void what_is_intended_has_its_kinds_its_violations_and_its_statute() {
        expectRefused(
                when(REVIEWED, tell(List.of(), 0, null, "2024-07-12"), OFFICER), PenaltyCaseRefusal.FINE_KIND_MISMATCH);
        expectRefused(
                when(REVIEWED, tell(List.of(), 0, null, "2024-07-12", PenaltyKind.FINE), OFFICER),
                PenaltyCaseRefusal.FINE_KIND_MISMATCH);
        expectRefused(
                when(
                        REVIEWED,
                        tell(List.of(new ImposedFine(V99, 1, yuan(1_000))), 0, null, "2024-07-12", PenaltyKind.FINE),
                        OFFICER),
                PenaltyCaseRefusal.VIOLATION_UNKNOWN);
        expectRefused(
                when(REVIEWED, tell(yuan(200_000) + 1, null, "2024-07-12"), OFFICER),
                PenaltyCaseRefusal.OUT_OF_STATUTORY_RANGE);
    }

    @Test
    @Rule("QJ16-07b")
    void the_party_is_told_after_the_review_and_by_its_officers() {
        expectRefused(
                when(REVIEWED.subList(0, 4), tell(yuan(50_000), null, "2024-07-12"), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(REVIEWED, tell(yuan(50_000), null, "2024-07-10"), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(REVIEWED, tell(yuan(50_000), null, "2024-07-12"), REVIEWER), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-CF44")
    void after_a_statement_only_new_facts_make_the_intended_penalty_heavier() {
        expectRefused(
                when(HEARD, tell(yuan(60_000), null, "2024-07-18"), OFFICER),
                PenaltyCaseRefusal.HEAVIER_AFTER_STATEMENT);
        when(HEARD, tell(yuan(40_000), null, "2024-07-18"), OFFICER).expectSuccessfulHandlerExecution();
        when(HEARD, tell(yuan(60_000), "a second machine", "2024-07-18"), OFFICER)
                .expectEvents(told(
                        AGAINST_FACTORY,
                        List.of(new ImposedFine(V97, 2, yuan(60_000))),
                        0,
                        "2024-07-25",
                        "a second machine",
                        "2024-07-18",
                        "2024-07-23",
                        PenaltyKind.FINE));
        when(upToNotice(50_000), tell(yuan(60_000), null, "2024-07-18"), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("NL-CF44")
    void the_party_or_its_officer_records_a_statement_once_it_was_told() {
        when(upToNotice(50_000), state(StatementKind.STATEMENT, "2024-07-15"), PRINCIPAL)
                .expectEvents(STATED);
        when(upToNotice(50_000), state(StatementKind.WAIVER, "2024-07-15"), OFFICER)
                .expectEvents(new StatementRecorded(
                        AGAINST_FACTORY, at("2024-07-15"), StatementKind.WAIVER, "we trained them"));
        expectRefused(
                when(REVIEWED, state(StatementKind.STATEMENT, "2024-07-15"), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(upToNotice(50_000), state(StatementKind.STATEMENT, "2024-07-11"), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(upToNotice(50_000), state(StatementKind.STATEMENT, "2024-07-15"), NEIGHBOURS_MANAGER),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-CF44")
    void every_statement_is_answered_once_and_after_it_was_made() {
        when(HEARD, answer("2024-07-16"), OFFICER)
                .expectEvents(new StatementReviewed(
                        AGAINST_FACTORY,
                        at("2024-07-16"),
                        StatementOutcome.ADOPTED_IN_PART,
                        "some of them",
                        OFFICER.id()));
        expectRefused(when(upToNotice(50_000), answer("2024-07-16"), OFFICER), PenaltyCaseRefusal.NOTHING_STATED);
        expectRefused(
                when(
                        and(
                                upToNotice(50_000),
                                new StatementRecorded(
                                        AGAINST_FACTORY, at("2024-07-15"), StatementKind.WAIVER, "nothing")),
                        answer("2024-07-16"),
                        OFFICER),
                PenaltyCaseRefusal.NOTHING_STATED);
        expectRefused(when(HEARD, answer("2024-07-14"), OFFICER), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(
                        and(
                                HEARD,
                                new StatementReviewed(
                                        AGAINST_FACTORY,
                                        at("2024-07-16"),
                                        StatementOutcome.REJECTED,
                                        "no",
                                        OFFICER.id())),
                        answer("2024-07-17"),
                        OFFICER),
                PenaltyCaseRefusal.NOTHING_STATED);
    }

    @Test
    @Rule("NL-CF44")
    void a_waiver_ends_the_time_for_statements_at_once() {
        expectRefused(
                when(upToNotice(50_000), decideOn("2024-07-16"), COUNTY_HEAD), PenaltyCaseRefusal.NOTICE_WINDOW_OPEN);
        when(
                        and(
                                upToNotice(50_000),
                                new StatementRecorded(
                                        AGAINST_FACTORY, at("2024-07-15"), StatementKind.WAIVER, "nothing")),
                        decideOn("2024-07-16"),
                        COUNTY_HEAD)
                .expectSuccessfulHandlerExecution();
    }

    private static Object decideOn(String on) {
        return new DecidePenalty(
                K1,
                "P-1",
                "facts",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(50_000))),
                0,
                List.of(PenaltyKind.FINE),
                null,
                List.of(1),
                null,
                at(on),
                null);
    }
}
