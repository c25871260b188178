package org.anjian.query.penaltycase;

import static org.anjian.query.penaltycase.CaseEvents.*;
import static org.anjian.query.penaltycase.CaseEvents.ASKED;
import static org.anjian.query.penaltycase.CaseEvents.DAILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.FailureToAbateFined;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Deliveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the party and the region read of a decision: nothing before it, and all that became of it. */
class PenaltyDecisionFoldTest {

    private static PenaltyDecisionView folded(List<PenaltyCaseEvent> events) {
        return Deliveries.folded(new PenaltyDecisionFold(), CLUE.id().raw(), events);
    }

    private static RemedyConcluded ended(RemedyOutcome outcome, long fineYuan, long openYuan) {
        return new RemedyConcluded(
                CASE,
                at("2024-10-11"),
                RemedyKind.RECONSIDERATION,
                outcome,
                "R-1",
                yuan(fineYuan),
                yuan(openYuan),
                openYuan > 0 ? day("2024-10-28") : null,
                openYuan > 0 ? day("2025-02-05") : null,
                day("2024-10-28"));
    }

    private static PenaltyDecisionChanged lowered(@Nullable Long fen) {
        return new PenaltyDecisionChanged(CASE, at("2024-10-12"), yuan(50_000), fen, 0, 0, "too heavy");
    }

    private static FinePaid paid(String on, long yuan, String receipt) {
        return new FinePaid(CASE, at(on), yuan(yuan), receipt, yuan(50_000 - yuan), 0, 0);
    }

    @Test
    void before_the_decision_the_document_says_nothing_of_the_party() {
        PenaltyDecisionView view = folded(upToNotice());
        assertThat(view.isDecided()).isFalse();
        assertThat(view.enterpriseId()).isNull();
        assertThat(view.enterpriseName()).isNull();
        assertThat(view.region()).isNull();
        assertThat(view.regionPath()).isEmpty();
        assertThat(view.stage()).isNull();
        assertThat(view.articles()).isEmpty();
        assertThat(view.version()).isEqualTo(6);
    }

    @Test
    void a_decision_says_what_was_decided_and_why() {
        PenaltyDecisionView view = folded(and(upToNotice(), decided()));
        assertThat(view.isDecided()).isTrue();
        assertThat(view.decisionNumber()).isEqualTo(DECISION);
        assertThat(view.procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(view.enterpriseName()).isEqualTo("Qujing Factory");
        assertThat(view.articles()).containsExactly("V-97-1", "安全生产法第九十七条");
        assertThat(view.fines()).isEqualTo(FINES);
        assertThat(view.kinds()).containsExactly(PenaltyKind.FINE, PenaltyKind.CONFISCATION);
        assertThat(view.confiscationFen()).isEqualTo(yuan(200));
        assertThat(view.deviationReason()).isEqualTo("a reason");
        assertThat(view.serveBy()).isEqualTo("2024-10-11");
        assertThat(view.initialFen()).isEqualTo(yuan(50_000));
        assertThat(view.amounts())
                .containsExactly(new PenaltyDecisionView.AmountEntry(
                        "PenaltyDecided", day("2024-09-26"), yuan(50_000), "basis"));
        assertThat(view.account()).isNull();
    }

    @Test
    void from_its_service_on_something_is_owed_until_some_day() {
        PenaltyDecisionView view = folded(upToService());
        assertThat(view.servedOn()).isEqualTo("2024-09-27");
        assertThat(view.payBy()).isEqualTo("2024-10-12");
        assertThat(view.reviewUntil()).isEqualTo("2024-11-26");
        assertThat(view.suitUntil()).isEqualTo("2025-03-27");
        assertThat(view.courtFrom()).isEqualTo("2025-03-27");
        assertThat(view.account().owedFen()).isEqualTo(yuan(50_000));
    }

    @Test
    @Rule("NL-CF72")
    void a_payment_goes_to_the_fine_first_and_a_late_one_leaves_its_surcharge() {
        PenaltyDecisionView view = folded(upToService(
                overdue(), new FinePaid(CASE, at("2024-10-14"), yuan(50_000), "R-1", 0, yuan(3_000), yuan(3_000))));
        assertThat(view.account().openFen()).isZero();
        assertThat(view.account().openSurchargeFen()).isEqualTo(yuan(3_000));
        assertThat(view.paidOn()).isNull();
        assertThat(view.stage()).isEqualTo(PenaltyStage.OVERDUE);
    }

    @Test
    @Rule("NL-CF72")
    void instalments_stop_the_surcharge_until_one_is_missed() {
        List<Instalment> plan = List.of(
                new Instalment(day("2024-10-21"), yuan(20_000)), new Instalment(day("2024-11-20"), yuan(30_000)));
        List<PenaltyCaseEvent> approved =
                upToService(new FineInstalmentsApproved(CASE, at("2024-10-08"), plan, "hardship", "head-1", 0));
        assertThat(folded(approved).instalments()).isEqualTo(plan);
        PenaltyDecisionView kept = folded(and(approved, paid("2024-10-21", 20_000, "R-1")));
        assertThat(kept.account().openFen()).isEqualTo(yuan(30_000));
        assertThat(kept.account().surchargeFen()).isZero();
        PenaltyDecisionView missed = folded(and(
                approved,
                paid("2024-10-21", 20_000, "R-1"),
                new InstalmentMissed(CASE, at("2024-11-21"), day("2024-11-20"), yuan(30_000), yuan(30_000)),
                new FinePaid(CASE, at("2024-11-22"), yuan(30_000), "R-2", 0, yuan(1_800), yuan(1_800))));
        assertThat(missed.instalments()).isEmpty();
        assertThat(missed.account().openSurchargeFen()).isEqualTo(yuan(1_800));
    }

    @Test
    void a_daily_fine_is_a_claim_of_its_own_and_a_paid_case_is_owed_again() {
        PenaltyDecisionView view = folded(upToService(paid("2024-10-08", 50_000, "R-1"), DAILY));
        assertThat(view.fineFen()).isEqualTo(yuan(150_000));
        assertThat(view.account().claims()).hasSize(2);
        assertThat(view.account().owedFen()).isEqualTo(yuan(100_000));
        assertThat(view.paidOn()).isNull();
        assertThat(view.amounts())
                .extracting(PenaltyDecisionView.AmountEntry::fineFen)
                .containsExactly(yuan(50_000), yuan(150_000));
    }

    @Test
    void a_changed_decision_keeps_its_daily_fines() {
        PenaltyDecisionView remedied = folded(upToService(DAILY, ASKED, ended(RemedyOutcome.CHANGED, 30_000, 130_000)));
        assertThat(remedied.fineFen()).isEqualTo(yuan(130_000));
        assertThat(remedied.account().fineFen()).isEqualTo(yuan(130_000));
        assertThat(remedied.overturned()).isTrue();
        PenaltyDecisionView corrected = folded(upToService(DAILY, lowered(yuan(40_000))));
        assertThat(corrected.fineFen()).isEqualTo(yuan(140_000));
        assertThat(corrected.account().fineFen()).isEqualTo(yuan(140_000));
    }

    @Test
    void a_fine_that_was_lowered_before_its_service_is_owed_as_it_is() {
        PenaltyDecisionView view = folded(and(
                upToNotice(),
                decided(),
                new PenaltyDecisionChanged(CASE, at("2024-09-26"), yuan(50_000), yuan(40_000), 0, 0, "too heavy"),
                served()));
        assertThat(view.fineFen()).isEqualTo(yuan(40_000));
        assertThat(view.account().owedFen()).isEqualTo(yuan(40_000));
    }

    @Test
    @Rule("NL-QZ53")
    void a_reconsideration_ends_and_the_suit_has_a_last_day_of_its_own() {
        PenaltyDecisionView pending = folded(upToService(ASKED));
        assertThat(pending.contestedOn()).isEqualTo("2024-10-10");
        assertThat(pending.remedies())
                .containsExactly(new PenaltyDecisionView.RemedyEntry(
                        RemedyKind.RECONSIDERATION, "government", day("2024-10-10"), null, null));
        PenaltyDecisionView view = folded(upToService(ASKED, ended(RemedyOutcome.UPHELD, 50_000, 50_000)));
        assertThat(view.remedies())
                .containsExactly(new PenaltyDecisionView.RemedyEntry(
                        RemedyKind.RECONSIDERATION,
                        "government",
                        day("2024-10-10"),
                        RemedyOutcome.UPHELD,
                        day("2024-10-11")));
        assertThat(view.overturned()).isFalse();
        assertThat(view.suitUntil()).isEqualTo("2024-10-28");
        assertThat(view.courtFrom()).isEqualTo("2024-10-28");
        assertThat(view.courtUntil()).isEqualTo("2025-02-05");
        assertThat(view.fineFen()).isEqualTo(yuan(50_000));
    }

    @Test
    void what_is_gone_is_nought_and_nothing_is_owed() {
        PenaltyDecisionView remedied = folded(upToService(DAILY, ASKED, ended(RemedyOutcome.REVOKED, 0, 0)));
        assertThat(remedied.fineFen()).isZero();
        assertThat(remedied.account()).isEqualTo(FineAccount.EMPTY);
        assertThat(remedied.revokedOn()).isEqualTo("2024-10-11");
        PenaltyDecisionView revoked = folded(upToService(new PenaltyDecisionRevoked(
                CASE, at("2024-10-12"), RevocationKind.REVOKED, "wrong party", yuan(50_000), 0)));
        assertThat(revoked.fineFen()).isZero();
        assertThat(revoked.account()).isEqualTo(FineAccount.EMPTY);
        assertThat(revoked.revokedOn()).isEqualTo("2024-10-12");
        assertThat(revoked.amounts().getLast().reason()).isEqualTo("wrong party");
    }

    @Test
    void a_slip_is_kept_with_what_it_was() {
        PenaltyDecisionView view = folded(upToService(
                new PenaltyDecisionCorrected(CASE, at("2024-09-28"), "Facotry", "Factory", "a slip of the pen")));
        assertThat(view.corrections())
                .containsExactly(new PenaltyDecisionView.CorrectionEntry(
                        "Facotry", "Factory", "a slip of the pen", day("2024-09-28")));
        assertThat(view.fineFen()).isEqualTo(yuan(50_000));
    }

    @Test
    void a_demand_and_the_court_leave_their_days_and_the_ruling() {
        List<PenaltyCaseEvent> asked = upToService(
                overdue(),
                new PerformanceDemandServed(
                        CASE,
                        at("2025-03-03"),
                        "d",
                        yuan(50_000),
                        yuan(50_000),
                        day("2025-03-17"),
                        ServiceMethod.DIRECT,
                        FILE),
                new CourtEnforcementApplied(
                        CASE, at("2025-03-28"), "n", "Qilin court", FILE, yuan(50_000), yuan(50_000)));
        PenaltyDecisionView view = folded(asked);
        assertThat(view.demandedOn()).isEqualTo("2025-03-03");
        assertThat(view.applyAfter()).isEqualTo("2025-03-17");
        assertThat(view.courtAppliedOn()).isEqualTo("2025-03-28");
        assertThat(view.court()).isEqualTo("Qilin court");
        assertThat(view.courtRuling()).isNull();
        PenaltyDecisionView ruled = folded(and(
                asked,
                new CourtRulingRecorded(CASE, at("2025-04-08"), CourtRuling.GRANTED, "ref"),
                new PenaltyCaseClosed(CASE, at("2025-06-09"), ClosingReason.ENFORCEMENT_ENDED, "over")));
        assertThat(ruled.courtRuling()).isEqualTo(CourtRuling.GRANTED);
        assertThat(ruled.closedOn()).isEqualTo("2025-06-09");
        assertThat(ruled.stage()).isEqualTo(PenaltyStage.CLOSED);
    }

    @Test
    void a_penalty_of_another_system_says_what_its_source_says() {
        PenaltyCaseTakenOver taken = new PenaltyCaseTakenOver(
                CASE,
                at("2019-03-04"),
                new SourceRecord("osha", "315-1"),
                "Serious",
                "19100023",
                null,
                List.of("hazard-9"),
                "inspection-9",
                "accident-9",
                day("2019-04-01"),
                "no guard rail");
        PenaltyDecisionView view = folded(List.of(
                taken, new FailureToAbateFined(CASE, at("2019-05-06"), yuan(700), day("2019-04-01")), lowered(null)));
        assertThat(view.procedure()).isEqualTo(Procedure.FOREIGN);
        assertThat(view.decisionNumber()).isEqualTo("315-1");
        assertThat(view.articles()).containsExactly("19100023");
        assertThat(view.citationType()).isEqualTo("Serious");
        assertThat(view.hazards()).containsExactly("hazard-9");
        assertThat(view.inspection()).isEqualTo("inspection-9");
        assertThat(view.accident()).isEqualTo("accident-9");
        assertThat(view.initialFen()).isNull();
        assertThat(view.fineFen()).isNull();
        assertThat(view.failureToAbateFen()).isEqualTo(yuan(700));
        assertThat(view.account()).isNull();
    }
}
