package org.anjian.query.penaltycase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.SystemCompliance;
import org.anjian.api.penaltycase.ThreeSystems;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;
import org.anjian.api.penaltycase.query.CountThreeSystems;
import org.anjian.api.penaltycase.query.ThreeSystemsRate;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the document of a case tells of the three systems, and the yearly rate that is counted from it. */
class ThreeSystemsTest {

    private static final PenaltyCaseSubject K1 = new PenaltyCaseSubject(
            new PenaltyCaseId("penaltycase-1"),
            "（麒）应急立〔2024〕1号",
            SubjectKind.ENTERPRISE,
            null,
            new EnterpriseId("enterprise-1"),
            "Qujing Factory",
            Sector.INDUSTRY,
            new RegionCode("530302"));
    private static final Evidence FILE = new Evidence("record", "0123456789abcdef".repeat(4));
    private static final Actor HEAD =
            new Actor("head", Role.AGENCY_HEAD, "county-emergency", new RegionCode("530302"), null);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static PenaltyCaseView closed(PenaltyCaseEvent... between) {
        List<PenaltyCaseEvent> events = new ArrayList<>(List.of(
                new PenaltyCaseOpened(
                        K1,
                        at("2024-06-28"),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "no training",
                        List.of(),
                        List.of("o1", "o2"),
                        null,
                        null),
                new CaseFiled(
                        K1,
                        at("2024-07-01"),
                        "head",
                        "criteria met",
                        List.of(),
                        List.of("o1", "o2"),
                        LocalDate.parse("2024-09-29"),
                        null),
                new PenaltyDecided(
                        K1,
                        at("2024-08-01"),
                        "（麒）应急罚〔2024〕1号",
                        "P-1",
                        "facts",
                        "basis",
                        List.of(),
                        List.of(),
                        5_000_000,
                        0,
                        List.of(PenaltyKind.FINE),
                        null,
                        "head",
                        List.of(1),
                        LocalDate.parse("2024-08-12"))));
        events.addAll(List.of(between));
        events.add(new PenaltyCaseClosed(K1, at("2024-09-01"), ClosingReason.EXECUTED, "paid"));
        return fold(events);
    }

    private static PenaltyCaseView fold(List<PenaltyCaseEvent> events) {
        PenaltyCaseFold fold = new PenaltyCaseFold();
        PenaltyCaseView view = null;
        for (int i = 0; i < events.size(); i++) {
            view = fold.fold(view, events.get(i), Recorded.info(K1.id().raw(), i, HEAD.toMetadata()));
        }
        return view;
    }

    @Test
    @Rule("ML20-05e")
    void a_case_closed_without_process_records_shows_it_before_and_after_the_check() {
        ThreeSystems found =
                new ThreeSystems(SystemCompliance.OK, SystemCompliance.MISSING, SystemCompliance.NOT_APPLICABLE);
        PenaltyDecisionPublished published = new PenaltyDecisionPublished(K1, at("2024-08-08"), "web", FILE, "o1");
        PenaltyCaseView view = closed(published);
        assertThat(view.threeSystems()).isEqualTo(found);
        assertThat(view.systemsCheckedOn()).isNull();
        assertThat(view.regulator()).isEqualTo("county-emergency");
        assertThat(view.publishedOn()).isEqualTo(LocalDate.parse("2024-08-08"));
        PenaltyCaseView checked = new PenaltyCaseFold()
                .fold(
                        view,
                        new ThreeSystemsChecked(K1, at("2024-09-02"), found, "o9"),
                        Recorded.info(K1.id().raw(), view.version(), HEAD.toMetadata()));
        assertThat(checked.systemsCheckedOn()).isEqualTo(LocalDate.parse("2024-09-02"));
        assertThat(checked.threeSystems()).isEqualTo(found);
        assertThat(closed().threeSystems().publicity()).isEqualTo(SystemCompliance.MISSING);
    }

    @Test
    @Rule("ML20-05e")
    void a_case_whose_process_was_recorded_keeps_the_records() {
        PenaltyCaseView view = closed(
                new CaseRecordAttached(
                        K1, at("2024-08-02"), PenaltyStage.DECIDED, RecordMedium.VIDEO, FILE, "recorder-7", "o1", null),
                new PenaltyDecisionPublished(K1, at("2024-08-08"), "web", FILE, "o1"));
        assertThat(view.threeSystems().areKept()).isTrue();
        assertThat(view.records())
                .containsExactly(new PenaltyCaseView.CaseRecord(
                        LocalDate.parse("2024-08-02"),
                        PenaltyStage.DECIDED,
                        RecordMedium.VIDEO,
                        "record",
                        FILE.sha256(),
                        "recorder-7",
                        "o1",
                        null));
    }

    @Test
    @Rule("QJ16-07c")
    void a_scored_file_keeps_reviewer_items_and_defects() {
        List<FileReviewItem> items = List.of(new FileReviewItem("案卷", 100, 86));
        PenaltyCaseView view =
                closed(new CaseFileReviewed(K1, at("2024-08-30"), "officer-9", 86, items, List.of("late service")));
        assertThat(view.fileReviews())
                .containsExactly(new PenaltyCaseView.FileReview(
                        LocalDate.parse("2024-08-30"), "officer-9", 86, items, List.of("late service")));
    }

    @Test
    @Rule("ML20-05e")
    void the_rate_of_a_year_counts_every_closed_case() {
        ThreeSystemsRate rate = CountThreeSystemsHandler.rate(
                new CountThreeSystems("county-emergency", 2024, null),
                JsonMapper.builder().build().readTree("""
                        {"closed": {"doc_count": 8}, "checked": {"doc_count": 5}, "kept": {"doc_count": 7},
                         "publicity": {"buckets": [{"key": "OK", "doc_count": 8}]},
                         "recording": {"buckets": [{"key": "OK", "doc_count": 7}, {"key": "MISSING", "doc_count": 1}]},
                         "legalReview": {"buckets": [{"key": "NOT_APPLICABLE", "doc_count": 8}]}}"""));
        assertThat(rate.rate()).isEqualTo(87.5);
        assertThat(rate.closed()).isEqualTo(8);
        assertThat(rate.checked()).isEqualTo(5);
        assertThat(rate.recording()).isEqualTo(new ThreeSystemsRate.SystemCounts(7, 1, 0, 87.5));
        assertThat(rate.publicity().rate()).isEqualTo(100.0);
        assertThat(rate.legalReview()).isEqualTo(new ThreeSystemsRate.SystemCounts(0, 0, 8, null));
    }
}
