package org.anjian.query.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.ExamSubject;
import org.anjian.api.training.GroupSize;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.InnovationKind;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingResult;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.event.EmergencyTrainingRecorded;
import org.anjian.api.training.event.ExamResultRecorded;
import org.anjian.api.training.event.InnovationCommissioned;
import org.anjian.api.training.event.TargetedTrainingRecorded;
import org.anjian.api.training.event.TrainingFileEvent;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.training.event.TrainingPlanAdopted;
import org.anjian.api.training.event.TrainingRecordCorrected;
import org.anjian.api.training.event.TrainingSessionRecorded;
import org.anjian.api.training.query.TrainingCoverage;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** The training file as a document, and what its figures and items say. */
class TrainingFileFoldTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final PersonId M1 = new PersonId("person-m1");
    private static final Innovation NE1 = new Innovation(InnovationKind.NEW_EQUIPMENT, "NE1");

    private static TrainingSubject file(int year) {
        return new TrainingSubject(TrainingFileId.of(E1, year), year, E1, "E1", REGION);
    }

    private static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static TrainingFileView fold(int year, TrainingFileEvent... events) {
        return new Folding<>(new TrainingFileFold())
                .whole(Recorded.history(TrainingFileId.of(E1, year).raw(), List.of(events)))
                .view();
    }

    private static Attendee worker(int number, TrainingCategory category, TrainingResult result) {
        return new Attendee(null, "W" + number, category, result);
    }

    private static TrainingRecord record(int hours, String planned, List<Attendee> attendees) {
        return new TrainingRecord("fire safety", hours, "ORG_A", planned, attendees, List.of());
    }

    private static TrainingSessionRecorded session(int year, String day, String id, TrainingRecord record) {
        return new TrainingSessionRecorded(file(year), on(day), id, record);
    }

    private static PlannedSession planned(String id, String day, TrainingCategory... categories) {
        return new PlannedSession(id, LocalDate.parse(day), List.of(categories), "content", 4);
    }

    @Test
    @Rule("QJ22A-07")
    void the_hours_of_a_manager_add_up_over_the_year() {
        Attendee m1 = new Attendee(M1, null, TrainingCategory.SAFETY_MANAGER, TrainingResult.PASS);
        TrainingFileView view = fold(2022, session(2022, "2022-04-10", "s1", record(16, null, List.of(m1))));

        assertThat(view.hoursOf(M1.raw())).isEqualTo(16);
        assertThat(view.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.on()).isEqualTo(LocalDate.parse("2022-04-10")));
        assertThat(fold(
                                2022,
                                session(2022, "2022-04-10", "s1", record(16, null, List.of(m1))),
                                session(2022, "2022-09-10", "s2", record(4, null, List.of(m1))))
                        .hoursOf(M1.raw()))
                .isEqualTo(20);
    }

    @Test
    @Rule("QJ22A-12.2")
    void a_correction_keeps_the_first_record_and_counts_the_last() {
        TrainingRecord first = record(8, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)));
        TrainingRecord second = record(6, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.FAIL)));
        TrainingRecord third = record(6, null, List.of(worker(2, TrainingCategory.FRONT_LINE, TrainingResult.FAIL)));
        TrainingFileView view = fold(
                2022,
                session(2022, "2022-04-15", "s1", first),
                new TrainingRecordCorrected(file(2022), on("2022-04-16"), "s1", first, second, "hours"),
                new TrainingRecordCorrected(file(2022), on("2022-04-17"), "s1", second, third, "number"));

        TrainingFileView.Session session = view.sessions().getFirst();
        assertThat(session.original()).isEqualTo(first);
        assertThat(session.session()).isEqualTo(third);
        assertThat(session.correctionReason()).isEqualTo("number");
        assertThat(view.trainees())
                .containsExactly(new TrainingFileView.Trainee("worker:W2", TrainingCategory.FRONT_LINE, 6, 1, 0));
        assertThat(view.hoursOf("worker:W1")).isZero();
    }

    @Test
    @Rule("QJ16-03h")
    void all_staff_is_qualified_when_nobody_is_missing() {
        TrainingHeadcountDeclared declared = new TrainingHeadcountDeclared(
                file(2016),
                on("2016-01-05"),
                new Headcount(200, List.of(new GroupSize(TrainingCategory.FRONT_LINE, 200))),
                12);
        List<Attendee> all = new ArrayList<>();
        for (int number = 1; number <= 199; number++) {
            all.add(worker(number, TrainingCategory.FRONT_LINE, TrainingResult.PASS));
        }
        TrainingSessionRecorded most = session(2016, "2016-05-01", "s1", record(8, null, all));
        TrainingSessionRecorded failed = session(
                2016,
                "2016-06-01",
                "s2",
                record(8, null, List.of(worker(200, TrainingCategory.FRONT_LINE, TrainingResult.FAIL))));

        TrainingCoverage coverage = TrainingFigures.coverage(fold(2016, declared, most, failed));
        assertThat(coverage.rate()).isEqualTo(0.995);
        assertThat(coverage.allPassed()).isFalse();
        assertThat(coverage.byGroup()).hasSize(5);

        TrainingCoverage complete = TrainingFigures.coverage(fold(
                2016,
                declared,
                most,
                failed,
                new ExamResultRecorded(
                        file(2016),
                        on("2016-06-20"),
                        "s2",
                        worker(200, TrainingCategory.FRONT_LINE, TrainingResult.PASS),
                        "ORG_B",
                        List.of(ExamSubject.PRACTICAL_SKILLS),
                        90,
                        80)));
        assertThat(complete.rate()).isEqualTo(1.0);
        assertThat(complete.allPassed()).isTrue();
        assertThat(TrainingFigures.coverage(fold(2016, most))).isNull();
    }

    @Test
    @Rule("NL-PX")
    void a_manager_trained_for_fewer_hours_than_the_year_asks_for_is_named() {
        TrainingHeadcountDeclared declared = new TrainingHeadcountDeclared(
                file(2022),
                on("2022-01-05"),
                new Headcount(10, List.of(new GroupSize(TrainingCategory.SAFETY_MANAGER, 1))),
                16);
        Attendee m1 = new Attendee(M1, null, TrainingCategory.SAFETY_MANAGER, TrainingResult.PASS);
        TrainingSessionRecorded first = session(2022, "2022-04-10", "s1", record(12, null, List.of(m1)));
        TrainingSessionRecorded second = session(2022, "2022-05-10", "s2", record(4, null, List.of(m1)));
        assertThat(TrainingFigures.coverage(fold(2022, declared, first)).shortOfHours())
                .containsExactly("person-m1");
        assertThat(TrainingFigures.coverage(fold(2022, declared, first, second)).shortOfHours())
                .isEmpty();
    }

    @Test
    @Rule("QX24-09")
    void a_plan_that_omits_a_group_the_enterprise_has_is_no_plan() {
        TrainingHeadcountDeclared declared = new TrainingHeadcountDeclared(
                file(2024),
                on("2024-01-05"),
                new Headcount(40, List.of(new GroupSize(TrainingCategory.SPECIAL_OPERATION, 4))),
                12);
        TrainingPlanAdopted omitting = new TrainingPlanAdopted(
                file(2024),
                on("2024-01-10"),
                new TrainingPlan(
                        List.of(planned(
                                "P1",
                                "2024-03-31",
                                TrainingCategory.PRINCIPAL,
                                TrainingCategory.SAFETY_MANAGER,
                                TrainingCategory.FRONT_LINE)),
                        true));
        LocalDate day = LocalDate.parse("2024-06-30");
        TrainingPlanJudgement judgement = new TrainingPlanJudgement();

        assertThat(judgement.judge(fold(2024, declared, omitting), day))
                .isEqualTo(ItemFinding.no(9, "GROUP_NOT_PLANNED", List.of("SPECIAL_OPERATION")));
        assertThat(judgement.judge(fold(2024, declared), day).answer()).isEqualTo(ItemAnswer.NO);

        TrainingPlanAdopted whole = new TrainingPlanAdopted(
                file(2024),
                on("2024-01-10"),
                new TrainingPlan(
                        List.of(
                                planned("P1", "2024-03-31", TrainingCategory.values()),
                                planned("P2", "2024-09-30", TrainingCategory.values())),
                        true));
        TrainingFileView none = fold(2024, declared, whole);
        assertThat(judgement.judge(none, day))
                .isEqualTo(new ItemFinding(9, ItemAnswer.PARTIAL, List.of("PLANNED_SESSION_NOT_HELD"), List.of("P1")));
        TrainingFileView half = fold(
                2024,
                declared,
                whole,
                session(
                        2024,
                        "2024-03-20",
                        "s1",
                        record(4, "P1", List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)))));
        assertThat(judgement.judge(half, day)).isEqualTo(ItemFinding.yes(9));
        assertThat(TrainingFigures.planExecutionRate(half)).isEqualTo(0.5);
        assertThat(TrainingFigures.planExecutionRate(none)).isZero();
    }

    @Test
    @Rule("QX24-10")
    void the_archive_of_a_year_without_a_record_is_empty() {
        TrainingFileView view = fold(
                2024,
                session(
                        2024,
                        "2024-05-08",
                        "s1",
                        record(4, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)))));
        TrainingArchiveJudgement judgement = new TrainingArchiveJudgement();
        assertThat(judgement.judge(view, LocalDate.parse("2024-05-08")).answer())
                .isEqualTo(ItemAnswer.YES);
        assertThat(judgement.judge(view, LocalDate.parse("2024-05-07")).answer())
                .isEqualTo(ItemAnswer.NO);
    }

    @Test
    @Rule("QX24-12")
    void new_equipment_in_use_without_a_training_before_is_missing_it() {
        InnovationCommissioned used = new InnovationCommissioned(file(2024), on("2024-06-01"), NE1);
        TrainingRecord record = record(4, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)));
        LocalDate day = LocalDate.parse("2024-06-30");
        TargetedTrainingJudgement judgement = new TargetedTrainingJudgement();

        TrainingFileView late =
                fold(2024, used, new TargetedTrainingRecorded(file(2024), on("2024-06-02"), "s1", record, NE1));
        assertThat(judgement.judge(List.of(late), day))
                .isEqualTo(ItemFinding.no(12, "TARGETED_TRAINING_MISSING", List.of("NE1")));

        TrainingFileView before =
                fold(2023, new TargetedTrainingRecorded(file(2023), on("2023-12-20"), "s1", record, NE1));
        assertThat(judgement.judge(List.of(late, before), day)).isEqualTo(ItemFinding.yes(12));
        assertThat(judgement.judge(List.of(before), day).answer()).isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }

    @Test
    @Rule("QX24-16")
    void an_emergency_training_has_place_and_teachers_in_the_archive() {
        TrainingRecord record = record(4, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)));
        TrainingFileView view = fold(
                2024, new EmergencyTrainingRecorded(file(2024), on("2024-05-08"), "s1", record, "hall", List.of(M1)));
        assertThat(view.sessions().getFirst().place()).isEqualTo("hall");
        assertThat(view.sessions().getFirst().teachers()).containsExactly(M1);
        LocalDate day = LocalDate.parse("2024-06-30");
        EmergencyTrainingJudgement judgement = new EmergencyTrainingJudgement();
        assertThat(judgement.judge(view, day)).isEqualTo(ItemFinding.yes(16));
        assertThat(judgement
                        .judge(fold(2024, session(2024, "2024-05-08", "s1", record)), day)
                        .answer())
                .isEqualTo(ItemAnswer.NO);
    }

    @Test
    void a_document_read_back_from_its_json_is_the_same() {
        TrainingRecord record = record(4, null, List.of(worker(1, TrainingCategory.FRONT_LINE, TrainingResult.PASS)));
        TrainingFileView view = fold(
                2024,
                new EmergencyTrainingRecorded(file(2024), on("2024-05-08"), "s1", record, "hall", List.of(M1)),
                new InnovationCommissioned(file(2024), on("2024-06-01"), NE1));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), TrainingFileView.class)).isEqualTo(view);
    }
}
