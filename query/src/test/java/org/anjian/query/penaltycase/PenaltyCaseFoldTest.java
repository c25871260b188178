package org.anjian.query.penaltycase;

import static org.anjian.query.penaltycase.CaseEvents.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.EvidenceDisposal;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.penaltycase.SystemCompliance;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.ThreeSystems;
import org.anjian.api.penaltycase.Vote;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowClosing;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowMissed;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowOpened;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.DecisionServiceOverdue;
import org.anjian.api.penaltycase.event.EvidencePreservationOverdue;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.NoticeWindowClosed;
import org.anjian.api.penaltycase.event.OnSpotDecisionFiled;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PreservedEvidenceDisposed;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** What is read of a case from the clue to its decision, and of its file afterwards. */
class PenaltyCaseFoldTest {

    private static final Actor HEAD =
            new Actor("head-1", Role.AGENCY_HEAD, "county-emergency", new RegionCode("530302"), null);

    private static PenaltyCaseView folded(List<PenaltyCaseEvent> events) {
        return Deliveries.folded(new PenaltyCaseFold(), CLUE.id().raw(), HEAD.toMetadata(), events);
    }

    private static PenaltyCaseView.StageEntry stage(PenaltyStage stage, String from, String until) {
        return new PenaltyCaseView.StageEntry(stage, day(from), until == null ? null : day(until));
    }

    @Test
    void a_clue_tells_where_it_comes_from_and_what_is_alleged() {
        PenaltyCaseView view = folded(List.of(opened()));
        assertThat(view.number()).isNull();
        assertThat(view.stage()).isEqualTo(PenaltyStage.CLUE);
        assertThat(view.procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(view.origin()).isEqualTo(new CaseOrigin(CaseOriginKind.ACCIDENT, "accident-1"));
        assertThat(view.allegation()).isEqualTo("no safety training");
        assertThat(view.accident()).isEqualTo("accident-1");
        assertThat(view.team()).isEqualTo(TEAM);
        assertThat(view.articles()).containsExactly("V-97-1", "安全生产法第九十七条");
        assertThat(view.openedOn()).isEqualTo("2024-06-28");
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.regulator()).isNull();
        assertThat(view.initialFen()).isNull();
        assertThat(view.finalFen()).isNull();
    }

    @Test
    void a_filed_case_has_a_number_a_last_day_and_the_body_whose_it_is() {
        PenaltyCaseView view = folded(List.of(opened(), filed()));
        assertThat(view.number()).isEqualTo("（麒）应急立〔2024〕1号");
        assertThat(view.filedOn()).isEqualTo("2024-07-01");
        assertThat(view.decideBy()).isEqualTo("2024-09-29");
        assertThat(view.regulator()).isEqualTo("county-emergency");
        assertThat(view.violations()).isEqualTo(violations("V-97-2"));
        PenaltyCaseView refused =
                folded(List.of(opened(), new FilingRefused(CLUE, at("2024-07-01"), "head-1", "no act")));
        assertThat(refused.stage()).isEqualTo(PenaltyStage.NOT_FILED);
        assertThat(refused.filedOn()).isNull();
    }

    @Test
    void each_stage_has_the_days_it_held_and_a_stage_of_before_comes_again() {
        PenaltyCaseView view =
                folded(List.of(opened(), filed(), collected(), concluded(), reviewed(ReviewOpinion.RETURNED)));
        assertThat(view.stages())
                .containsExactly(
                        stage(PenaltyStage.CLUE, "2024-06-28", "2024-07-01"),
                        stage(PenaltyStage.FILED, "2024-07-01", "2024-07-02"),
                        stage(PenaltyStage.INVESTIGATING, "2024-07-02", "2024-07-10"),
                        stage(PenaltyStage.CONCLUDED, "2024-07-10", "2024-07-11"),
                        stage(PenaltyStage.INVESTIGATING, "2024-07-11", null));
        assertThat(view.evidence()).isEqualTo(1);
        assertThat(view.concludedOn()).isEqualTo("2024-07-10");
        assertThat(view.traits()).containsExactly(CaseTrait.MAJOR);
    }

    @Test
    void a_team_is_the_one_of_now_and_a_circumstance_is_told_once() {
        AggravatingCircumstanceRecorded fled =
                new AggravatingCircumstanceRecorded(CASE, at("2024-07-03"), Circumstance.FLED, "he ran");
        PenaltyCaseView view = folded(List.of(
                opened(),
                filed(),
                new CaseTeamChanged(
                        CASE,
                        at("2024-07-02"),
                        List.of("officer-1", "officer-8"),
                        List.of("officer-8"),
                        List.of("officer-2"),
                        TeamChangeReason.RECUSAL,
                        "a brother"),
                fled,
                fled));
        assertThat(view.team()).containsExactly("officer-1", "officer-8");
        assertThat(view.circumstances()).containsExactly(Circumstance.FLED);
    }

    @Test
    void a_notice_tells_what_is_intended_and_until_when_to_answer() {
        PenaltyCaseView view = folded(upToNotice());
        assertThat(view.noticeOn()).isEqualTo("2024-07-12");
        assertThat(view.statementUntil()).isEqualTo("2024-07-17");
        assertThat(view.hearingUntil()).isEqualTo("2024-07-19");
        assertThat(view.intendedFen()).isEqualTo(yuan(50_000));
        assertThat(view.stated()).isFalse();
        assertThat(folded(upToNotice(new StatementRecorded(CASE, at("2024-07-15"), StatementKind.WAIVER, "none")))
                        .stated())
                .isFalse();
        assertThat(folded(upToNotice(new StatementRecorded(CASE, at("2024-07-15"), StatementKind.STATEMENT, "no")))
                        .stated())
                .isTrue();
    }

    @Test
    void a_hearing_is_called_for_a_day_and_held() {
        List<PenaltyCaseEvent> called = upToNotice(
                new HearingRequested(CASE, at("2024-07-15"), "we disagree"),
                new HearingNotified(
                        CASE, at("2024-07-16"), "n", day("2024-07-25"), "hall", "officer-9", HearingAccess.PUBLIC));
        assertThat(folded(called).hearingOn()).isEqualTo("2024-07-25");
        assertThat(folded(called).heard()).isFalse();
        PenaltyCaseView held = folded(and(called, new HearingHeld(CASE, at("2024-07-25"), FILE, "keep", "officer-9")));
        assertThat(held.heard()).isTrue();
        assertThat(held.stage()).isEqualTo(PenaltyStage.HEARING_ENDED);
    }

    @Test
    void a_review_and_a_discussion_are_of_the_last_notice() {
        LegalReviewPassed passed = new LegalReviewPassed(CASE, at("2024-07-20"), "officer-9", "lawful");
        CollectiveDiscussionHeld agreed = new CollectiveDiscussionHeld(
                CASE,
                at("2024-07-21"),
                List.of(new AttendeeVote("head-1", Vote.FOR)),
                DiscussionOutcome.AGREED,
                "agreed");
        PenaltyCaseView examined = folded(upToNotice(passed, agreed));
        assertThat(examined.legallyReviewed()).isTrue();
        assertThat(examined.discussed()).isTrue();
        PenaltyCaseView again = folded(upToNotice(passed, agreed, told()));
        assertThat(again.legallyReviewed()).isFalse();
        assertThat(again.discussed()).isFalse();
        assertThat(folded(upToNotice(new LegalReviewRejected(CASE, at("2024-07-20"), "officer-9", "thin")))
                        .legallyReviewed())
                .isFalse();
    }

    @Test
    void a_decision_is_overdue_until_its_time_limit_is_another() {
        PenaltyDecisionOverdue overdue = new PenaltyDecisionOverdue(CASE, at("2024-09-30"), day("2024-09-29"));
        assertThat(folded(upToNotice(overdue)).decisionOverdue()).isTrue();
        PenaltyCaseView extended = folded(upToNotice(
                overdue,
                new CaseTimeLimitExtended(
                        CASE, at("2024-09-30"), day("2024-10-29"), day("2024-09-29"), "an expert", "head-1")));
        assertThat(extended.decisionOverdue()).isFalse();
        assertThat(extended.decideBy()).isEqualTo("2024-10-29");
    }

    @Test
    void a_suspected_crime_goes_and_what_comes_back_goes_on_with_another_last_day() {
        List<PenaltyCaseEvent> away = upToNotice(
                new PenaltyDecisionOverdue(CASE, at("2024-09-30"), day("2024-09-29")),
                new CrimeSuspected(CASE, at("2024-10-08"), "crime"),
                new CaseTransferredToJudicial(CASE, at("2024-10-08"), "t", "police", "crime", "head-1"));
        assertThat(folded(away).crimeSuspected()).isTrue();
        assertThat(folded(away).stage()).isEqualTo(PenaltyStage.TRANSFERRED);
        PenaltyCaseView back = folded(and(
                away,
                new JudicialReplyRecorded(
                        CASE,
                        at("2024-10-30"),
                        JudicialReply.NOT_FILED,
                        "ref",
                        PenaltyStage.NOTICE_SERVED,
                        day("2024-10-21"))));
        assertThat(back.crimeSuspected()).isFalse();
        assertThat(back.stage()).isEqualTo(PenaltyStage.NOTICE_SERVED);
        assertThat(back.decideBy()).isEqualTo("2024-10-21");
        assertThat(back.decisionOverdue()).isFalse();
        PenaltyCaseView stays = folded(
                and(away, new JudicialReplyRecorded(CASE, at("2024-10-30"), JudicialReply.FILED, "ref", null, null)));
        assertThat(stays.stage()).isEqualTo(PenaltyStage.TRANSFERRED);
        assertThat(stays.decideBy()).isEqualTo("2024-09-29");
        assertThat(stays.crimeSuspected()).isTrue();
    }

    @Test
    void a_case_of_a_person_names_the_one_of_the_unit() {
        PenaltyCaseId unit = new PenaltyCaseId("penaltycase-2");
        assertThat(folded(upToNotice(new LinkedCaseOpened(CASE, at("2024-07-20"), unit, "accident")))
                        .linkedCase())
                .isEqualTo(unit);
    }

    @Test
    void where_no_penalty_was_imposed_there_is_a_ground_and_no_amount() {
        PenaltyCaseView view = folded(upToNotice(
                new NoPenaltyDecided(CASE, at("2024-08-01"), "d", NoPenaltyGround.MINOR_CORRECTED, "r", "head-1")));
        assertThat(view.noPenaltyGround()).isEqualTo(NoPenaltyGround.MINOR_CORRECTED);
        assertThat(view.decisionNumber()).isEqualTo("d");
        assertThat(view.decidedOn()).isNull();
        assertThat(view.initialFen()).isNull();
    }

    @Test
    void a_file_keeps_its_records_its_publication_its_reviews_and_its_check() {
        PenaltyCaseView view = folded(upToService(
                new CaseRecordAttached(
                        CASE,
                        at("2024-09-28"),
                        PenaltyStage.SERVED,
                        RecordMedium.VIDEO,
                        FILE,
                        "cam-1",
                        "officer-1",
                        null),
                new PenaltyDecisionPublished(CASE, at("2024-09-29"), "web", FILE, "officer-1"),
                new FinePaid(CASE, at("2024-10-08"), yuan(50_000), "R-1", 0, 0, 0),
                new PenaltyCaseClosed(CASE, at("2024-10-09"), ClosingReason.EXECUTED, "over"),
                new CaseFileArchived(CASE, at("2024-10-10"), "A-1", FILE, 20, List.of(FILE)),
                new CaseFileReviewed(
                        CASE,
                        at("2024-10-11"),
                        "officer-9",
                        95,
                        List.of(new FileReviewItem("evidence", 100, 95)),
                        List.of("a date is missing")),
                new ThreeSystemsChecked(
                        CASE,
                        at("2024-10-12"),
                        new ThreeSystems(SystemCompliance.OK, SystemCompliance.OK, SystemCompliance.MISSING),
                        "officer-9")));
        assertThat(view.records())
                .containsExactly(new PenaltyCaseView.CaseRecord(
                        day("2024-09-28"),
                        PenaltyStage.SERVED,
                        RecordMedium.VIDEO,
                        FILE.title(),
                        FILE.sha256(),
                        "cam-1",
                        "officer-1",
                        null));
        assertThat(view.publishedOn()).isEqualTo("2024-09-29");
        assertThat(view.paidOn()).isEqualTo("2024-10-08");
        assertThat(view.closedOn()).isEqualTo("2024-10-09");
        assertThat(view.archivedOn()).isEqualTo("2024-10-10");
        assertThat(view.fileReviews())
                .extracting(PenaltyCaseView.FileReview::score)
                .containsExactly(95);
        assertThat(view.systemsCheckedOn()).isEqualTo("2024-10-12");
        assertThat(view.threeSystems())
                .isEqualTo(new ThreeSystems(SystemCompliance.OK, SystemCompliance.OK, SystemCompliance.MISSING));
        assertThat(view.stage()).isEqualTo(PenaltyStage.ARCHIVED);
    }

    @Test
    void what_only_passes_or_is_told_to_others_leaves_the_case_as_it_was() {
        PenaltyCaseView before = folded(upToService());
        for (PenaltyCaseEvent beside : List.<PenaltyCaseEvent>of(
                new NoticeWindowClosed(CASE, at("2024-10-08"), day("2024-07-19")),
                new DecisionServiceOverdue(CASE, at("2024-10-08"), day("2024-10-11")),
                new EvidencePreservationOverdue(CASE, at("2024-10-08"), 1, day("2024-07-11")),
                new PreservedEvidenceDisposed(CASE, at("2024-10-08"), 1, EvidenceDisposal.RETURNED, "back"),
                new StatementReviewed(CASE, at("2024-10-08"), StatementOutcome.REJECTED, "no", "officer-1"),
                new CaseNotifiedToJudicialBodies(CASE, at("2024-10-08"), JudicialBody.POLICE, "facts"),
                new CourtEnforcementWindowOpened(CASE, at("2025-03-27"), day("2025-03-27"), day("2025-06-27")),
                new CourtEnforcementWindowClosing(CASE, at("2025-05-28"), day("2025-06-27")),
                new CourtEnforcementWindowMissed(CASE, at("2025-06-28"), day("2025-06-27")),
                new OnSpotDecisionFiled(CASE, at("2024-10-08"), "officer-1"))) {
            PenaltyCaseView after = folded(upToService(beside));
            assertThat(after)
                    .as(beside.getClass().getSimpleName())
                    .usingRecursiveComparison()
                    .ignoringFields("version", "recordedAt")
                    .isEqualTo(before);
            assertThat(after.version()).isEqualTo(before.version() + 1);
        }
    }
}
