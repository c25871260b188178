package org.anjian.query.knowledgetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.knowledgetest.KnowledgeFileId;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.knowledgetest.event.CriteriaStudyRecorded;
import org.anjian.api.knowledgetest.event.KnowledgeEvent;
import org.anjian.api.knowledgetest.event.KnowledgeTestRecorded;
import org.anjian.api.knowledgetest.query.DutyAwareness;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What safety managers know, as a document, as a rate, and as items 8, 18 and 24. */
class KnowledgeTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final PersonId M1 = new PersonId("person-m1");
    private static final LocalDate FROM = LocalDate.parse("2024-05-01");
    private static final LocalDate DAY = LocalDate.parse("2024-12-31");

    private static KnowledgeSubject of(PersonId person) {
        return new KnowledgeSubject(KnowledgeFileId.of(E1, person), person, E1, "E1", REGION);
    }

    private static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static KnowledgeFileView fold(PersonId person, KnowledgeEvent... events) {
        return new Folding<>(new KnowledgeFileFold())
                .whole(Recorded.history(of(person).id().raw(), List.of(events)))
                .view();
    }

    private static KnowledgeTestRecorded tested(PersonId person, KnowledgeTopic topic, String day, int score) {
        return new KnowledgeTestRecorded(of(person), on(day), topic, score, 80, score >= 80);
    }

    private static CriteriaStudyRecorded studied(KnowledgeTopic topic, String day) {
        return new CriteriaStudyRecorded(of(M1), on(day), topic, "content");
    }

    private static KnowledgeFacts facts(KnowledgeEvent... events) {
        return new KnowledgeFacts(List.of(M1), events.length == 0 ? List.of() : List.of(fold(M1, events)), FROM);
    }

    @Test
    @Rule("QX24-08")
    void a_manager_below_the_pass_mark_does_not_know_the_regulations() {
        TrainingRegulationsJudgement judgement = new TrainingRegulationsJudgement();
        KnowledgeFacts failed = facts(
                tested(M1, KnowledgeTopic.TRAINING_REGULATIONS, "2024-05-08", 78),
                tested(M1, KnowledgeTopic.DUTIES_AWARENESS, "2024-05-08", 78));
        assertThat(judgement.judge(failed, DAY))
                .isEqualTo(ItemFinding.no(8, "KNOWLEDGE_TEST_NOT_PASSED", List.of("person-m1")));
        assertThat(DutyAwarenessRate.of(Set.of(M1), failed.files(), DAY).aware())
                .isZero();
        KnowledgeFacts again = facts(
                tested(M1, KnowledgeTopic.TRAINING_REGULATIONS, "2024-05-08", 78),
                tested(M1, KnowledgeTopic.TRAINING_REGULATIONS, "2024-06-08", 80));
        assertThat(judgement.judge(again, DAY)).isEqualTo(ItemFinding.yes(8));
        assertThat(judgement.judge(again, LocalDate.parse("2024-06-07")).answer())
                .isEqualTo(ItemAnswer.NO);
        assertThat(judgement.judge(facts(), DAY).answer()).isEqualTo(ItemAnswer.NO);
    }

    @Test
    @Rule("QX24-24")
    void a_manager_without_a_record_on_unsafe_acts_in_the_window_is_a_no() {
        UnsafeActsStudyJudgement judgement = new UnsafeActsStudyJudgement();
        assertThat(judgement.judge(facts(), DAY))
                .isEqualTo(ItemFinding.no(24, "UNSAFE_ACTS_NOT_STUDIED", List.of("person-m1")));
        assertThat(judgement
                        .judge(facts(studied(KnowledgeTopic.UNSAFE_ACTS, "2024-04-30")), DAY)
                        .answer())
                .isEqualTo(ItemAnswer.NO);
        assertThat(judgement.judge(facts(studied(KnowledgeTopic.UNSAFE_ACTS, "2024-05-01")), DAY))
                .isEqualTo(ItemFinding.yes(24));
        assertThat(judgement.judge(facts(tested(M1, KnowledgeTopic.UNSAFE_ACTS, "2024-05-02", 10)), DAY))
                .isEqualTo(ItemFinding.yes(24));
    }

    @Test
    @Rule("QX24-18")
    void a_hazard_that_an_officer_raised_to_major_flags_the_enterprise() {
        MisgradedHazards raised = Regradings.raised(List.of(
                grading("hazard-1", Role.OFFICER, "MAJOR", "GENERAL"),
                grading("hazard-2", Role.SAFETY_MANAGER, "MAJOR", "GENERAL"),
                grading("hazard-3", Role.OFFICER, "GENERAL", "MAJOR")));
        assertThat(raised.hazards())
                .containsExactly(new MisgradedHazards.MisgradedHazard(
                        new HazardId("hazard-1"), "N-hazard-1", "MC-12", LocalDate.parse("2024-06-03")));

        CriteriaJudgement judgement = new CriteriaJudgement();
        KnowledgeFacts studied = facts(studied(KnowledgeTopic.MAJOR_HAZARD_CRITERIA, "2024-05-20"));
        assertThat(judgement.judge(new CriteriaFacts(studied, raised.hazards()), DAY))
                .isEqualTo(new ItemFinding(
                        18, ItemAnswer.PARTIAL, List.of("CRITERIA_NOT_APPLIED"), List.of("N-hazard-1")));
        assertThat(judgement.judge(new CriteriaFacts(studied, List.of()), DAY)).isEqualTo(ItemFinding.yes(18));
        assertThat(judgement.judge(new CriteriaFacts(facts(), List.of()), DAY).answer())
                .isEqualTo(ItemAnswer.NO);
    }

    private static TimelineEntry grading(String hazard, Role role, String severity, String previous) {
        return new TimelineEntry(
                hazard + "/1",
                hazard,
                2,
                "hazard-loop",
                "HazardGraded",
                "N-" + hazard,
                E1.raw(),
                REGION.raw(),
                REGION.path(),
                null,
                List.of(),
                "somebody",
                null,
                null,
                role.name(),
                "somewhere",
                "MC-12",
                List.of(),
                on("2024-06-03"),
                on("2024-06-03"),
                0,
                null,
                null,
                null,
                Map.of("severity", severity, "previous", previous, "basis", "MC-12"),
                List.of(),
                List.of());
    }

    @Test
    @Rule("QX24-G1")
    void the_awareness_rate_is_met_only_when_nobody_is_missing() {
        Set<PersonId> managers = IntStream.rangeClosed(1, 400)
                .mapToObj(number -> new PersonId("person-" + number))
                .collect(Collectors.toSet());
        List<KnowledgeFileView> most = managers.stream()
                .filter(manager -> !manager.raw().equals("person-400"))
                .map(manager -> fold(manager, tested(manager, KnowledgeTopic.DUTIES_AWARENESS, "2024-12-31", 80)))
                .toList();

        DutyAwareness missed = DutyAwarenessRate.of(managers, most, DAY);
        assertThat(missed.rate()).isEqualTo(0.9975);
        assertThat(missed.met()).isFalse();

        PersonId last = new PersonId("person-400");
        List<KnowledgeFileView> all = new ArrayList<>(most);
        all.add(fold(last, tested(last, KnowledgeTopic.DUTIES_AWARENESS, "2024-12-31", 95)));
        assertThat(DutyAwarenessRate.of(managers, all, DAY).met()).isTrue();
        assertThat(DutyAwarenessRate.of(managers, all, DAY.minusDays(1)).aware())
                .isZero();
        assertThat(DutyAwarenessRate.of(Set.of(), all, DAY).rate()).isNull();
    }

    @Test
    void a_document_read_back_from_its_json_is_the_same() {
        KnowledgeFileView view = fold(
                M1,
                tested(M1, KnowledgeTopic.UNSAFE_ACTS, "2024-05-02", 10),
                studied(KnowledgeTopic.UNSAFE_ACTS, "2024-05-01"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), KnowledgeFileView.class)).isEqualTo(view);
    }
}
