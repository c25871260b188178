package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How reconsideration and litigation end: fifty thousand yuan, served on 27 September 2024, to be paid by 12 October; the
 * remedy is filed on 8 October and ends on the 11th.
 */
class RemedyOutcomeTest {

    private static final List<PenaltyCaseEvent> SERVED = upToService(50_000, "2024-09-27");
    private static final RemedyFiled ASKED = filed(RemedyKind.RECONSIDERATION);
    private static final RemedyFiled SUED = filed(RemedyKind.LITIGATION);

    /** Fifteen days after the 11th is a Saturday. */
    private static final LocalDate SUE_BY = day("2024-10-28");

    /** Three months later is in the Spring Festival. */
    private static final LocalDate COURT_UNTIL = day("2025-02-05");

    private static RemedyFiled filed(RemedyKind kind) {
        return new RemedyFiled(NUMBERED, at("2024-10-08"), kind, "county", 0);
    }

    private static RecordRemedyOutcome end(RemedyKind kind, RemedyOutcome outcome, @Nullable Long fineFen) {
        return end(kind, outcome, fineFen, "2024-10-11");
    }

    private static RecordRemedyOutcome end(RemedyKind kind, RemedyOutcome outcome, @Nullable Long fineFen, String on) {
        return new RecordRemedyOutcome(K1, kind, outcome, "R-1", fineFen, at(on), null);
    }

    private static RemedyConcluded reconsidered(RemedyOutcome outcome, long fineYuan, long openYuan) {
        boolean owed = openYuan > 0;
        return new RemedyConcluded(
                NUMBERED,
                at("2024-10-11"),
                RemedyKind.RECONSIDERATION,
                outcome,
                "R-1",
                yuan(fineYuan),
                yuan(openYuan),
                owed ? SUE_BY : null,
                owed ? COURT_UNTIL : null,
                SUE_BY);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPHELD", "WITHDRAWN", "DECLARED_ILLEGAL"})
    @Rule("NL-QZ53")
    void where_the_fine_stands_the_party_may_sue_for_fifteen_days_and_then_the_court_may_be_asked(
            RemedyOutcome outcome) {
        when(and(SERVED, ASKED), end(RemedyKind.RECONSIDERATION, outcome, null), OFFICER)
                .expectEvents(reconsidered(outcome, 50_000, 50_000))
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.SERVED));
    }

    @Test
    @Rule("NL-QZ53")
    void after_a_suit_the_court_may_be_asked_at_once_and_there_is_no_further_suit() {
        when(and(SERVED, SUED), end(RemedyKind.LITIGATION, RemedyOutcome.UPHELD, null), OFFICER)
                .expectEvents(new RemedyConcluded(
                        NUMBERED,
                        at("2024-10-11"),
                        RemedyKind.LITIGATION,
                        RemedyOutcome.UPHELD,
                        "R-1",
                        yuan(50_000),
                        yuan(50_000),
                        day("2024-10-11"),
                        day("2025-01-13"),
                        null));
        expectRefused(
                fixture()
                        .given(and(SERVED, SUED))
                        .andGivenCommands(message(end(RemedyKind.LITIGATION, RemedyOutcome.UPHELD, null), OFFICER))
                        .when(remedy(RemedyKind.LITIGATION, "2024-10-14"), OFFICER.toMetadata()),
                PenaltyCaseRefusal.REMEDY_TOO_LATE);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "DECLARED_VOID"})
    void where_the_decision_is_gone_nothing_is_owed_and_the_case_ends(RemedyOutcome outcome) {
        RemedyConcluded gone = reconsidered(outcome, 0, 0);
        when(and(SERVED, ASKED), end(RemedyKind.RECONSIDERATION, outcome, null), OFFICER)
                .expectEvents(gone)
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.REVOKED));
        List<PenaltyCaseEvent> after = and(SERVED, ASKED, gone);
        expectRefused(
                when(after, new RecordPayment(K1, yuan(1), "R", at("2024-10-12"), null), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        when(after, new CloseCase(K1, ClosingReason.REVOKED, "over", null, at("2024-10-12"), null), COUNTY_HEAD)
                .expectEvents(new PenaltyCaseClosed(NUMBERED, at("2024-10-12"), ClosingReason.REVOKED, "over"));
    }

    @Test
    void a_changed_decision_is_performed_with_its_new_fine() {
        RemedyConcluded changed = reconsidered(RemedyOutcome.CHANGED, 30_000, 30_000);
        when(and(SERVED, ASKED), end(RemedyKind.RECONSIDERATION, RemedyOutcome.CHANGED, yuan(30_000)), OFFICER)
                .expectEvents(changed);
        List<PenaltyCaseEvent> after = and(SERVED, ASKED, changed);
        expectRefused(
                when(after, new RecordPayment(K1, yuan(30_001), "R", at("2024-10-12"), null), OFFICER),
                PenaltyCaseRefusal.OVERPAID);
        when(after, new RecordPayment(K1, yuan(30_000), "R", at("2024-10-12"), null), OFFICER)
                .expectEvents(new FinePaid(NUMBERED, at("2024-10-12"), yuan(30_000), "R", 0, 0, 0));
    }

    @Test
    void a_change_to_nothing_leaves_nothing_to_be_enforced() {
        when(and(SERVED, ASKED), end(RemedyKind.RECONSIDERATION, RemedyOutcome.CHANGED, 0L), OFFICER)
                .expectEvents(reconsidered(RemedyOutcome.CHANGED, 0, 0));
    }

    @Test
    void an_overdue_fine_of_which_all_that_still_stands_was_paid_is_paid() {
        List<PenaltyCaseEvent> late = and(
                SERVED,
                new FinePaid(NUMBERED, at("2024-10-08"), yuan(30_000), "R-0", yuan(20_000), 0, 0),
                ASKED,
                new FinePaymentOverdue(NUMBERED, at("2024-10-13T00:00"), day("2024-10-12"), yuan(20_000)));
        when(late, end(RemedyKind.RECONSIDERATION, RemedyOutcome.CHANGED, yuan(30_000), "2024-10-12"), OFFICER)
                .expectSuccessfulHandlerExecution()
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(PenaltyStage.PAID));
    }

    @Test
    void a_fine_is_named_where_it_changed_and_only_there() {
        List<PenaltyCaseEvent> asked = and(SERVED, ASKED);
        expectRefused(
                when(asked, end(RemedyKind.RECONSIDERATION, RemedyOutcome.CHANGED, null), OFFICER),
                PenaltyCaseRefusal.REMEDY_FINE_MISSING);
        for (RemedyOutcome outcome : List.of(
                RemedyOutcome.UPHELD,
                RemedyOutcome.WITHDRAWN,
                RemedyOutcome.REVOKED,
                RemedyOutcome.DECLARED_ILLEGAL,
                RemedyOutcome.DECLARED_VOID)) {
            expectRefused(
                    when(asked, end(RemedyKind.RECONSIDERATION, outcome, yuan(30_000)), OFFICER),
                    PenaltyCaseRefusal.REMEDY_FINE_MISSING);
        }
        expectRefused(
                when(asked, end(RemedyKind.RECONSIDERATION, RemedyOutcome.CHANGED, yuan(50_001)), OFFICER),
                PenaltyCaseRefusal.HEAVIER_CHANGE);
    }

    @Test
    void only_the_pending_remedy_ends_and_not_before_it_was_filed() {
        expectRefused(
                when(SERVED, end(RemedyKind.LITIGATION, RemedyOutcome.UPHELD, null), OFFICER),
                PenaltyCaseRefusal.NO_REMEDY_PENDING);
        expectRefused(
                when(and(SERVED, ASKED), end(RemedyKind.LITIGATION, RemedyOutcome.UPHELD, null), OFFICER),
                PenaltyCaseRefusal.NO_REMEDY_PENDING);
        expectRefused(
                when(
                        and(SERVED, ASKED),
                        end(RemedyKind.RECONSIDERATION, RemedyOutcome.UPHELD, null, "2024-10-07"),
                        OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(
                        and(SERVED, ASKED, reconsidered(RemedyOutcome.UPHELD, 50_000, 50_000)),
                        end(RemedyKind.RECONSIDERATION, RemedyOutcome.UPHELD, null),
                        OFFICER),
                PenaltyCaseRefusal.NO_REMEDY_PENDING);
        expectRefused(
                when(and(SERVED, ASKED), end(RemedyKind.RECONSIDERATION, RemedyOutcome.UPHELD, null), REVIEWER),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("NL-QZ53")
    void after_a_reconsideration_there_is_no_other_and_a_suit_through_its_last_day() {
        List<PenaltyCaseEvent> upheld = and(SERVED, ASKED, reconsidered(RemedyOutcome.UPHELD, 50_000, 50_000));
        expectRefused(
                when(upheld, remedy(RemedyKind.RECONSIDERATION, "2024-10-14"), OFFICER),
                PenaltyCaseRefusal.REMEDY_TOO_LATE);
        when(upheld, remedy(RemedyKind.LITIGATION, "2024-10-28"), OFFICER).expectSuccessfulHandlerExecution();
        expectRefused(
                when(upheld, remedy(RemedyKind.LITIGATION, "2024-10-29"), OFFICER), PenaltyCaseRefusal.REMEDY_TOO_LATE);
    }

    @Test
    void a_remedy_is_against_a_decision_that_was_served() {
        expectRefused(
                when(SERVED, remedy(RemedyKind.LITIGATION, "2024-09-26"), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(
                when(
                        and(upToNotice(50_000), decided(50_000, "2024-09-27")),
                        remedy(RemedyKind.LITIGATION, "2024-09-28"),
                        OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(
                        and(SERVED, ASKED, reconsidered(RemedyOutcome.REVOKED, 0, 0)),
                        remedy(RemedyKind.LITIGATION, "2024-10-14"),
                        OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @Test
    @Rule("NL-CF72")
    void while_a_remedy_is_pending_no_surcharge_grows() {
        List<PenaltyCaseEvent> overdue = and(
                SERVED,
                ASKED,
                new FinePaymentOverdue(NUMBERED, at("2024-10-13T00:00"), day("2024-10-12"), yuan(50_000)));
        when(overdue, new RecordPayment(K1, yuan(50_000), "R", at("2024-11-11"), null), OFFICER)
                .expectEvents(new FinePaid(NUMBERED, at("2024-11-11"), yuan(50_000), "R", 0, 0, 0));
    }

    private static RecordRemedy remedy(RemedyKind kind, String on) {
        return new RecordRemedy(K1, kind, "county", at(on), null);
    }
}
