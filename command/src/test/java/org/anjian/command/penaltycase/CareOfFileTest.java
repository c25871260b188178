package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.ProcessFact;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SystemCompliance;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.ThreeSystems;
import org.anjian.api.penaltycase.command.AttachCaseRecord;
import org.anjian.api.penaltycase.command.CheckThreeSystems;
import org.anjian.api.penaltycase.command.PublishPenaltyDecision;
import org.anjian.api.penaltycase.command.ReviewCaseFile;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the process of a case is recorded and made public, and who looks at its file afterwards. */
class CareOfFileTest {

    private static final List<FileReviewItem> ITEMS = List.of(
            new FileReviewItem("立案与调查", 40, 40),
            new FileReviewItem("告知与听证", 30, 30),
            new FileReviewItem("决定与送达", 30, 16));

    private AggregateTestFixture<PenaltyCase> fixture;

    @BeforeEach
    void prepare() {
        fixture = CaseScene.fixture();
    }

    private static List<PenaltyCaseEvent> closed(PenaltyCaseEvent... between) {
        List<PenaltyCaseEvent> all = new ArrayList<>(CaseScene.upToService(50_000, "2024-08-01"));
        all.addAll(List.of(between));
        all.add(new PenaltyCaseClosed(CaseScene.AGAINST_FACTORY, at("2024-09-01"), ClosingReason.EXECUTED, "paid"));
        return all;
    }

    private static CaseFileArchived archived() {
        return new CaseFileArchived(
                CaseScene.AGAINST_FACTORY, at("2024-09-10"), "2024-17", CaseScene.FILE, 30, List.of(CaseScene.FILE));
    }

    private static final Actor ANJIAN = Actor.system(COUNTY);

    private static PenaltyDecisionPublished published(String day) {
        return new PenaltyDecisionPublished(CaseScene.AGAINST_FACTORY, at(day), "政府网站", CaseScene.FILE, OFFICER.id());
    }

    private static List<PenaltyCaseEvent> inTheArchive() {
        return CaseScene.and(closed(), archived());
    }

    private static ReviewCaseFile review(int score, List<FileReviewItem> items, List<String> defects) {
        return new ReviewCaseFile(CaseScene.K1, score, items, defects, at("2024-11-01"), null);
    }

    private static ThreeSystems systemsOf(List<PenaltyCaseEvent> events) {
        Set<ProcessFact> facts = EnumSet.noneOf(ProcessFact.class);
        events.forEach(event -> ProcessFact.enter(facts, event));
        return ProcessFact.systemsOf(facts);
    }

    @Test
    @Rule("QJ16-07c")
    void an_archived_file_is_scored_with_items_and_defects_kept_by_somebody_who_did_not_handle_the_case() {
        fixture.given(inTheArchive())
                .when(review(86, ITEMS, List.of("late service")), CaseScene.REVIEWER.toMetadata())
                .expectEvents(new CaseFileReviewed(
                        CaseScene.AGAINST_FACTORY,
                        at("2024-11-01"),
                        CaseScene.REVIEWER.id(),
                        86,
                        ITEMS,
                        List.of("late service")));
        for (var handler : List.of(OFFICER, SECOND_OFFICER)) {
            prepare();
            expectRefused(
                    fixture.given(inTheArchive())
                            .when(review(86, ITEMS, List.of("late service")), handler.toMetadata()),
                    PenaltyCaseRefusal.FILE_REVIEWER_HANDLED_CASE);
        }
    }

    @Test
    @Rule("QJ16-07c")
    void whoever_left_the_team_handled_the_case_all_the_same() {
        CaseTeamChanged changed = new CaseTeamChanged(
                CaseScene.AGAINST_FACTORY,
                at("2024-07-03"),
                List.of(SECOND_OFFICER.id(), "officer-8"),
                List.of("officer-8"),
                List.of(OFFICER.id()),
                TeamChangeReason.REASSIGNMENT,
                "moved");
        List<PenaltyCaseEvent> events = new ArrayList<>(inTheArchive());
        events.add(3, changed);
        expectRefused(
                fixture.given(events).when(review(86, ITEMS, List.of("late service")), OFFICER.toMetadata()),
                PenaltyCaseRefusal.FILE_REVIEWER_HANDLED_CASE);
    }

    @Test
    @Rule("QJ16-07c")
    void a_file_is_scored_in_the_archive_only_and_every_lost_point_has_its_defect() {
        fixture.given(closed())
                .when(review(86, ITEMS, List.of("late service")), CaseScene.REVIEWER.toMetadata())
                .expectException(hasToString(containsString(PenaltyCaseRefusal.ILLEGAL_TRANSITION.name())))
                .expectNoEvents();
        prepare();
        expectRefused(
                fixture.given(inTheArchive()).when(review(86, ITEMS, List.of()), CaseScene.REVIEWER.toMetadata()),
                PenaltyCaseRefusal.FILE_DEFECT_MISSING);
        prepare();
        expectRefused(
                fixture.given(inTheArchive())
                        .when(review(87, ITEMS, List.of("late service")), CaseScene.REVIEWER.toMetadata()),
                PenaltyCaseRefusal.FILE_SCORE_DOES_NOT_ADD_UP);
        prepare();
        expectRefused(
                fixture.given(inTheArchive())
                        .when(
                                review(40, ITEMS.subList(0, 1), List.of("late service")),
                                CaseScene.REVIEWER.toMetadata()),
                PenaltyCaseRefusal.FILE_SCORE_DOES_NOT_ADD_UP);
        malformed(() -> review(101, ITEMS, List.of("late service")));
        malformed(() -> new FileReviewItem("立案", 40, 41));
    }

    @Test
    @Rule("ML20-05e")
    void a_case_closed_without_process_records_is_published_not_recorded_and_needed_no_review() {
        ThreeSystems found =
                new ThreeSystems(SystemCompliance.OK, SystemCompliance.MISSING, SystemCompliance.NOT_APPLICABLE);
        assertThat(found.areKept()).isFalse();
        fixture.given(closed(published("2024-08-08")))
                .when(new CheckThreeSystems(CaseScene.K1, at("2024-09-02"), null), CaseScene.REVIEWER.toMetadata())
                .expectEvents(new ThreeSystemsChecked(
                        CaseScene.AGAINST_FACTORY, at("2024-09-02"), found, CaseScene.REVIEWER.id()));
        prepare();
        expectRefused(
                fixture.given(CaseScene.upToService(50_000, "2024-08-01"))
                        .when(
                                new CheckThreeSystems(CaseScene.K1, at("2024-09-02"), null),
                                CaseScene.REVIEWER.toMetadata()),
                PenaltyCaseRefusal.CASE_NOT_CLOSED);
    }

    @Test
    @Rule("ML20-05e")
    void a_record_of_any_step_is_a_record_and_so_are_the_recordings_of_the_archive() {
        CaseRecordAttached attached = new CaseRecordAttached(
                CaseScene.AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"),
                at("2024-07-02"),
                PenaltyStage.INVESTIGATING,
                RecordMedium.VIDEO,
                CaseScene.FILE,
                "recorder-7",
                OFFICER.id(),
                null);
        fixture.given(List.of(
                        CaseScene.opened(),
                        CaseScene.filed(CaseScene.AGAINST_FACTORY),
                        CaseScene.collected(CaseScene.AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"))))
                .when(
                        new AttachCaseRecord(
                                CaseScene.K1,
                                RecordMedium.VIDEO,
                                CaseScene.FILE,
                                "recorder-7",
                                null,
                                at("2024-07-02"),
                                null),
                        OFFICER.toMetadata())
                .expectEvents(attached);
        assertThat(systemsOf(closed()).recording()).isEqualTo(SystemCompliance.MISSING);
        assertThat(systemsOf(closed(attached)).recording()).isEqualTo(SystemCompliance.OK);
        assertThat(systemsOf(inTheArchive()).recording()).isEqualTo(SystemCompliance.OK);
    }

    @Test
    @Rule("ML20-05e")
    void the_legal_review_counts_where_the_case_asked_for_it() {
        HearingHeld heard =
                new HearingHeld(CaseScene.AGAINST_FACTORY, at("2024-07-25"), CaseScene.FILE, "lighter", "officer-8");
        LegalReviewPassed passed =
                new LegalReviewPassed(CaseScene.AGAINST_FACTORY, at("2024-07-26"), CaseScene.REVIEWER.id(), "agreed");
        assertThat(systemsOf(closed()).legalReview()).isEqualTo(SystemCompliance.NOT_APPLICABLE);
        assertThat(systemsOf(closed(heard)).legalReview()).isEqualTo(SystemCompliance.MISSING);
        assertThat(systemsOf(closed(heard, passed)).legalReview()).isEqualTo(SystemCompliance.OK);
    }

    @Test
    @Rule("ML20-05e")
    void a_decision_is_made_public_once_and_only_while_it_stands() {
        PublishPenaltyDecision publish =
                new PublishPenaltyDecision(CaseScene.K1, "政府网站", CaseScene.FILE, OFFICER.id(), at("2024-08-08"), null);
        expectRefused(fixture.given(closed()).when(publish, COUNTY_HEAD.toMetadata()), InputRefusal.NOT_PERMITTED);
        prepare();
        fixture.given(closed()).when(publish, ANJIAN.toMetadata()).expectEvents(published("2024-08-08"));
        prepare();
        expectRefused(
                fixture.given(closed(published("2024-08-08"))).when(publish, ANJIAN.toMetadata()),
                PenaltyCaseRefusal.PUBLISHED_ALREADY);
        prepare();
        expectRefused(
                fixture.given(CaseScene.upToNotice(50_000)).when(publish, ANJIAN.toMetadata()),
                PenaltyCaseRefusal.NO_DECISION_TO_PUBLISH);
        prepare();
        PenaltyDecisionRevoked revoked = new PenaltyDecisionRevoked(
                CaseScene.AGAINST_FACTORY, at("2024-08-05"), RevocationKind.REVOKED, "error", 5_000_000L, 0L);
        expectRefused(
                fixture.given(CaseScene.and(CaseScene.upToService(50_000, "2024-08-01"), revoked))
                        .when(publish, ANJIAN.toMetadata()),
                PenaltyCaseRefusal.NO_DECISION_TO_PUBLISH);
        prepare();
        expectRefused(
                fixture.given(closed())
                        .when(
                                new PublishPenaltyDecision(
                                        CaseScene.K1, "政府网站", CaseScene.FILE, OFFICER.id(), at("2024-07-31"), null),
                                ANJIAN.toMetadata()),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        assertThat(systemsOf(CaseScene.and(CaseScene.upToService(50_000, "2024-08-01"), revoked))
                        .publicity())
                .isEqualTo(SystemCompliance.NOT_APPLICABLE);
    }

    private static void malformed(Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(PenaltyCaseRefusal.FILE_SCORE_OUT_OF_RANGE.name()));
    }
}
