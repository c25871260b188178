package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.command.ChangeDecision;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.penaltycase.event.FailureToAbateFined;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A penalty of another system: what it tells, each with its true date, and nothing that it does not tell. */
class TakenOverTest {

    private static final SourceRecord SOURCE = new SourceRecord("osha", "315-1");
    private static final PenaltyCaseSubject CASE = AGAINST_FACTORY.numbered("315-1");

    /** What the source tells of one citation; every test changes what it is about. */
    private record Citation(
            @Nullable Long initialFen,
            @Nullable Long currentFen,
            @Nullable String changed,
            @Nullable String contested,
            @Nullable Long failureFen,
            @Nullable String failed,
            @Nullable String deleted,
            @Nullable String note) {

        static Citation of(@Nullable Long initialFen, @Nullable Long currentFen) {
            return new Citation(initialFen, currentFen, null, null, null, null, null, null);
        }

        Citation changed(String on) {
            return new Citation(initialFen, currentFen, on, contested, failureFen, failed, deleted, note);
        }

        Citation contested(String on) {
            return new Citation(initialFen, currentFen, changed, on, failureFen, failed, deleted, note);
        }

        Citation failed(@Nullable Long fen, @Nullable String on) {
            return new Citation(initialFen, currentFen, changed, contested, fen, on, deleted, note);
        }

        Citation deleted(String on, @Nullable String because) {
            return new Citation(initialFen, currentFen, changed, contested, failureFen, failed, on, because);
        }

        ImportPenaltyCase command() {
            return new ImportPenaltyCase(
                    K1,
                    FACTORY,
                    SOURCE,
                    "Serious",
                    "19100023",
                    "no guard rail",
                    initialFen,
                    currentFen,
                    moment(changed),
                    moment(contested),
                    failureFen,
                    moment(failed),
                    day("2019-04-01"),
                    moment(deleted),
                    List.of("hazard-1"),
                    "inspection-1",
                    "accident-1",
                    note,
                    at("2019-03-04"),
                    null);
        }

        private static @Nullable Instant moment(@Nullable String on) {
            return on == null ? null : at(on);
        }
    }

    private static ResultValidator<PenaltyCase> takesOver(Citation citation) {
        return fixture().givenNoPriorActivity().when(citation.command(), IMPORTER.toMetadata());
    }

    private static PenaltyCaseTakenOver taken(@Nullable Long initialFen) {
        return new PenaltyCaseTakenOver(
                CASE,
                at("2019-03-04"),
                SOURCE,
                "Serious",
                "19100023",
                initialFen,
                List.of("hazard-1"),
                "inspection-1",
                "accident-1",
                day("2019-04-01"),
                "no guard rail");
    }

    private static PenaltyDecisionChanged changed(@Nullable Long from, Long to, String on) {
        return new PenaltyDecisionChanged(CASE, at(on), from, to, 0, 0, "来源系统变更 (changed in the source system)");
    }

    @Test
    void a_bare_record_is_taken_over_as_it_is_and_a_missing_penalty_is_not_nought() {
        takesOver(Citation.of(yuan(5_000), yuan(5_000)))
                .expectEvents(taken(yuan(5_000)))
                .expectState(theCase -> {
                    assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.TAKEN_OVER);
                    assertThat(theCase.decision().number()).isEqualTo("315-1");
                });
        takesOver(Citation.of(null, null)).expectEvents(taken(null));
        takesOver(Citation.of(0L, null)).expectEvents(taken(0L));
    }

    @Test
    void another_amount_now_is_a_change_of_its_day_or_of_the_penaltys_where_none_is_told() {
        takesOver(Citation.of(yuan(5_000), yuan(3_000)).changed("2019-05-06"))
                .expectEvents(taken(yuan(5_000)), changed(yuan(5_000), yuan(3_000), "2019-05-06"));
        takesOver(Citation.of(yuan(5_000), yuan(3_000)))
                .expectEvents(taken(yuan(5_000)), changed(yuan(5_000), yuan(3_000), "2019-03-04"));
        takesOver(Citation.of(null, yuan(3_000))).expectEvents(taken(null), changed(null, yuan(3_000), "2019-03-04"));
    }

    @Test
    void what_followed_is_in_the_order_in_which_it_happened() {
        takesOver(Citation.of(yuan(5_000), yuan(3_000))
                        .changed("2019-07-01")
                        .contested("2019-04-01")
                        .failed(yuan(700), "2019-06-01"))
                .expectEvents(
                        taken(yuan(5_000)),
                        new RemedyFiled(CASE, at("2019-04-01"), RemedyKind.FOREIGN_CONTEST, "osha", 0),
                        new FailureToAbateFined(CASE, at("2019-06-01"), yuan(700), day("2019-04-01")),
                        changed(yuan(5_000), yuan(3_000), "2019-07-01"));
    }

    @Test
    void a_deletion_comes_last_with_what_was_deleted_and_why() {
        takesOver(Citation.of(yuan(5_000), yuan(3_000)).changed("2019-07-01").deleted("2019-08-01", null))
                .expectEvents(
                        taken(yuan(5_000)),
                        changed(yuan(5_000), yuan(3_000), "2019-07-01"),
                        new PenaltyDecisionRevoked(
                                CASE,
                                at("2019-08-01"),
                                RevocationKind.DELETED_AT_SOURCE,
                                "来源系统已删除 (deleted in the source system)",
                                yuan(3_000),
                                0))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.REVOKED));
        takesOver(Citation.of(yuan(5_000), null).deleted("2019-08-01", "entered twice"))
                .expectEvents(
                        taken(yuan(5_000)),
                        new PenaltyDecisionRevoked(
                                CASE,
                                at("2019-08-01"),
                                RevocationKind.DELETED_AT_SOURCE,
                                "entered twice",
                                yuan(5_000),
                                0));
    }

    @Test
    void a_fine_for_failure_to_abate_without_a_day_is_of_the_day_of_the_penalty() {
        takesOver(Citation.of(yuan(5_000), null).failed(yuan(700), null))
                .expectEvents(
                        taken(yuan(5_000)),
                        new FailureToAbateFined(CASE, at("2019-03-04"), yuan(700), day("2019-04-01")));
    }

    @Test
    void nothing_that_followed_happened_before() {
        Citation plain = Citation.of(yuan(5_000), yuan(3_000));
        for (Citation impossible : List.of(
                plain.changed("2019-03-03"),
                plain.contested("2019-03-03"),
                plain.failed(yuan(700), "2019-03-03"),
                plain.deleted("2019-03-03", null))) {
            expectRefused(takesOver(impossible), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        }
    }

    @Test
    void a_failure_to_abate_without_its_fine_is_no_fact() {
        expectRefused(takesOver(Citation.of(yuan(5_000), null).failed(null, "2019-06-01")), InputRefusal.REQUIRED);
    }

    @Test
    void only_the_importer_takes_over_and_nobody_decides_on_what_another_system_decided() {
        ImportPenaltyCase taking = Citation.of(yuan(5_000), null).command();
        expectRefused(
                fixture().givenNoPriorActivity().when(taking, COUNTY_HEAD.toMetadata()), InputRefusal.NOT_PERMITTED);
        expectRefused(
                when(
                        List.of(taken(yuan(5_000))),
                        new ChangeDecision(K1, yuan(3_000), "too heavy", null, at("2019-05-01"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    void what_was_repaired_on_the_way_in_stays_with_the_record_and_otherwise_nothing_is_said() {
        assertThat(TakenOver.origin(Citation.of(1L, null)
                        .deleted("2019-08-01", "date repaired")
                        .command()))
                .containsEntry(TakenOver.NOTE, "date repaired");
        assertThat(TakenOver.origin(Citation.of(1L, null).command())).isEmpty();
    }
}
