package org.anjian.query.penaltycase;

import static org.anjian.query.penaltycase.CaseEvents.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.readmodel.Deliveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the document of a case tells of its decision from the day on which it was made. */
class FateOfDecisionTest {

    private static final FinePaid PAID = new FinePaid(CASE, at("2024-10-08"), yuan(50_000), "R-1", 0, 0, 0);

    private static PenaltyCaseView folded(List<PenaltyCaseEvent> events) {
        return Deliveries.folded(new PenaltyCaseFold(), CLUE.id().raw(), events);
    }

    private static RemedyConcluded ended(RemedyOutcome outcome, long fineYuan, long openYuan) {
        boolean owed = openYuan > 0;
        return new RemedyConcluded(
                CASE,
                at("2024-10-11"),
                RemedyKind.RECONSIDERATION,
                outcome,
                "R-1",
                yuan(fineYuan),
                yuan(openYuan),
                owed ? day("2024-10-28") : null,
                owed ? day("2025-02-05") : null,
                day("2024-10-28"));
    }

    private static PenaltyDecisionChanged changed(@Nullable Long from, @Nullable Long to) {
        return new PenaltyDecisionChanged(CASE, at("2024-10-12"), from, to, 0, 0, "too heavy");
    }

    @Test
    void a_decision_has_its_number_its_day_its_amount_and_from_the_service_its_periods() {
        PenaltyCaseView decided = folded(and(upToNotice(), CaseEvents.decided()));
        assertThat(decided.decisionNumber()).isEqualTo(DECISION);
        assertThat(decided.decidedOn()).isEqualTo("2024-09-26");
        assertThat(decided.initialFen()).isEqualTo(yuan(50_000));
        assertThat(decided.finalFen()).isEqualTo(yuan(50_000));
        assertThat(decided.servedOn()).isNull();
        PenaltyCaseView served = folded(upToService());
        assertThat(served.servedOn()).isEqualTo("2024-09-27");
        assertThat(served.payBy()).isEqualTo("2024-10-12");
        assertThat(served.courtFrom()).isEqualTo("2025-03-27");
        assertThat(served.courtUntil()).isEqualTo("2025-06-27");
    }

    @Test
    void a_case_is_paid_on_the_day_of_the_last_payment() {
        PenaltyCaseView part =
                folded(upToService(new FinePaid(CASE, at("2024-10-07"), yuan(20_000), "R-0", yuan(30_000), 0, 0)));
        assertThat(part.paidFen()).isEqualTo(yuan(20_000));
        assertThat(part.paidOn()).isNull();
        PenaltyCaseView paid = folded(upToService(PAID));
        assertThat(paid.paidOn()).isEqualTo("2024-10-08");
        assertThat(paid.stage()).isEqualTo(PenaltyStage.PAID);
    }

    @Test
    void a_daily_fine_is_owed_beside_the_one_that_was_paid() {
        PenaltyCaseView view = folded(upToService(PAID, DAILY));
        assertThat(view.initialFen()).isEqualTo(yuan(50_000));
        assertThat(view.finalFen()).isEqualTo(yuan(150_000));
        assertThat(view.dailyFen()).isEqualTo(yuan(100_000));
        assertThat(view.stage()).isEqualTo(PenaltyStage.SERVED);
        assertThat(view.paidOn()).isNull();
        PenaltyCaseView again =
                folded(upToService(PAID, DAILY, new FinePaid(CASE, at("2024-10-20"), yuan(100_000), "R-2", 0, 0, 0)));
        assertThat(again.paidOn()).isEqualTo("2024-10-20");
        assertThat(again.paidFen()).isEqualTo(yuan(150_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"UPHELD", "WITHDRAWN", "DECLARED_ILLEGAL"})
    void where_the_fine_stands_the_daily_one_stands_with_it(RemedyOutcome outcome) {
        PenaltyCaseView view = folded(upToService(DAILY, ASKED, ended(outcome, 50_000, 150_000)));
        assertThat(view.finalFen()).isEqualTo(yuan(150_000));
        assertThat(view.contestedOn()).isEqualTo("2024-10-10");
        assertThat(view.reconsidered()).isTrue();
        assertThat(view.litigated()).isFalse();
        assertThat(view.overturned()).isEqualTo(outcome == RemedyOutcome.DECLARED_ILLEGAL);
        assertThat(view.courtFrom()).isEqualTo("2024-10-28");
        assertThat(view.courtUntil()).isEqualTo("2025-02-05");
        assertThat(view.revokedOn()).isNull();
    }

    @Test
    void a_changed_fine_takes_the_place_of_the_decided_one_only() {
        PenaltyCaseView remedied = folded(upToService(DAILY, ASKED, ended(RemedyOutcome.CHANGED, 30_000, 130_000)));
        assertThat(remedied.finalFen()).isEqualTo(yuan(130_000));
        assertThat(remedied.overturned()).isTrue();
        PenaltyCaseView corrected = folded(upToService(DAILY, changed(yuan(50_000), yuan(40_000))));
        assertThat(corrected.initialFen()).isEqualTo(yuan(50_000));
        assertThat(corrected.finalFen()).isEqualTo(yuan(140_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "DECLARED_VOID"})
    void a_decision_that_is_gone_leaves_nothing(RemedyOutcome outcome) {
        PenaltyCaseView view = folded(upToService(DAILY, ASKED, ended(outcome, 0, 0)));
        assertThat(view.finalFen()).isZero();
        assertThat(view.dailyFen()).isZero();
        assertThat(view.initialFen()).isEqualTo(yuan(50_000));
        assertThat(view.revokedOn()).isEqualTo("2024-10-11");
        assertThat(view.courtFrom()).isNull();
        assertThat(view.stage()).isEqualTo(PenaltyStage.REVOKED);
    }

    @Test
    void the_first_remedy_gives_the_day_and_every_kind_is_told() {
        PenaltyCaseView view = folded(upToService(
                ASKED,
                ended(RemedyOutcome.UPHELD, 50_000, 50_000),
                new RemedyFiled(CASE, at("2024-10-20"), RemedyKind.LITIGATION, "court", 0)));
        assertThat(view.contestedOn()).isEqualTo("2024-10-10");
        assertThat(view.reconsidered()).isTrue();
        assertThat(view.litigated()).isTrue();
    }

    @Test
    void what_the_agency_took_back_is_nought_and_what_the_source_deleted_is_what_it_was() {
        PenaltyCaseView revoked = folded(upToService(new PenaltyDecisionRevoked(
                CASE, at("2024-10-08"), RevocationKind.REVOKED, "wrong party", yuan(50_000), 0)));
        assertThat(revoked.finalFen()).isZero();
        assertThat(revoked.revokedOn()).isEqualTo("2024-10-08");
        PenaltyCaseView deleted = folded(List.of(
                takenOver(yuan(5_000)),
                changed(yuan(5_000), yuan(3_000)),
                new PenaltyDecisionRevoked(
                        CASE, at("2024-10-13"), RevocationKind.DELETED_AT_SOURCE, "twice", yuan(3_000), 0)));
        assertThat(deleted.finalFen()).isEqualTo(yuan(3_000));
        assertThat(deleted.revokedOn()).isEqualTo("2024-10-13");
    }

    @Test
    void the_court_is_asked_on_a_day() {
        PenaltyCaseView view = folded(upToService(
                overdue(),
                new CourtEnforcementApplied(CASE, at("2025-03-28"), "n", "court", FILE, yuan(50_000), yuan(50_000))));
        assertThat(view.courtAppliedOn()).isEqualTo("2025-03-28");
        assertThat(view.stage()).isEqualTo(PenaltyStage.COURT_APPLIED);
    }

    @Test
    void a_decision_on_the_spot_is_a_case_from_its_service_on() {
        PenaltyCaseView view = Deliveries.folded(
                new PenaltyCaseFold(),
                CLUE.id().raw(),
                Map.of(Actor.ORGANISATION, "county-emergency"),
                List.of(new OnSpotPenaltyDecided(
                        CASE,
                        at("2024-09-27"),
                        new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1"),
                        "（麒）应急当罚〔2024〕1号",
                        "P-1",
                        "no sign",
                        violations("V-99-1"),
                        List.of(),
                        yuan(3_000),
                        List.of(PenaltyKind.FINE),
                        TEAM,
                        FILE,
                        day("2024-10-12"),
                        30,
                        day("2024-11-26"),
                        day("2025-03-27"),
                        day("2025-03-27"),
                        day("2025-06-27"),
                        day("2024-10-10"),
                        null)));
        assertThat(view.procedure()).isEqualTo(Procedure.ON_THE_SPOT);
        assertThat(view.regulator()).isEqualTo("county-emergency");
        assertThat(view.origin().record()).isEqualTo("inspection-1");
        assertThat(view.allegation()).isEqualTo("no sign");
        assertThat(view.team()).isEqualTo(TEAM);
        assertThat(view.decidedOn()).isEqualTo(view.servedOn()).isEqualTo("2024-09-27");
        assertThat(view.finalFen()).isEqualTo(yuan(3_000));
        assertThat(view.payBy()).isEqualTo("2024-10-12");
    }

    @Test
    void a_case_of_another_system_says_what_its_source_says_and_null_is_not_nought() {
        PenaltyCaseView view = folded(List.of(takenOver(null)));
        assertThat(view.procedure()).isEqualTo(Procedure.FOREIGN);
        assertThat(view.origin()).isEqualTo(new CaseOrigin(CaseOriginKind.OTHER_SYSTEM, "inspection-9"));
        assertThat(view.citationType()).isEqualTo("Serious");
        assertThat(view.articles()).containsExactly("19100023");
        assertThat(view.accident()).isEqualTo("accident-9");
        assertThat(view.sourceRecord()).isEqualTo(new SourceRecord("osha", "315-1"));
        assertThat(view.initialFen()).isNull();
        assertThat(view.finalFen()).isNull();
        assertThat(folded(List.of(takenOver(null), changed(null, yuan(3_000)))).finalFen())
                .isEqualTo(yuan(3_000));
        assertThat(folded(List.of(takenOver(yuan(5_000)), changed(yuan(5_000), null)))
                        .finalFen())
                .isNull();
    }

    private static PenaltyCaseTakenOver takenOver(@Nullable Long initialFen) {
        return new PenaltyCaseTakenOver(
                CASE,
                at("2019-03-04"),
                new SourceRecord("osha", "315-1"),
                "Serious",
                "19100023",
                initialFen,
                List.of("hazard-9"),
                "inspection-9",
                "accident-9",
                day("2019-04-01"),
                "no guard rail");
    }
}
