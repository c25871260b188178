package org.anjian.query.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.event.TrainingPlanAdopted;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.MeasureDecision;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.WorkerMeasure;
import org.anjian.api.worker.WorkerSubject;
import org.anjian.api.worker.event.PreJobEducationCompleted;
import org.anjian.api.worker.event.PreJobEducationRecorded;
import org.anjian.api.worker.event.PreJobExamRecorded;
import org.anjian.api.worker.event.RetrainingRequired;
import org.anjian.api.worker.event.WorkStarted;
import org.anjian.api.worker.event.WorkerEntryRecorded;
import org.anjian.api.worker.event.WorkerEvent;
import org.anjian.api.worker.event.WorkerMeasureDecided;
import org.anjian.api.worker.event.WorkerMeasureProposed;
import org.anjian.api.worker.event.WorkerViolationRecorded;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.training.TrainingFileFold;
import org.junit.jupiter.api.Test;

/** A worker as a document, and what items 11 and 28 say. */
class WorkerFoldTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final WorkerSubject W1 =
            new WorkerSubject(WorkerId.of(E1, "W1"), "W1", E1, "E1", new RegionCode("530302"));
    private static final LocalDate DAY = LocalDate.parse("2024-12-31");

    private static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static WorkerView fold(List<WorkerEvent> first, WorkerEvent... more) {
        List<WorkerEvent> events = new ArrayList<>(first);
        events.addAll(List.of(more));
        return new Folding<>(new WorkerFold())
                .whole(Recorded.history(W1.id().raw(), events))
                .view();
    }

    private static List<WorkerEvent> educated() {
        return List.of(
                new WorkerEntryRecorded(W1, on("2024-05-10"), WorkerEntry.TRANSFERRED, "welder", null, true, 0),
                new PreJobEducationRecorded(W1, on("2024-05-11"), EducationLevel.FACTORY, 8, "rules", List.of()),
                new PreJobEducationCompleted(W1, on("2024-05-11"), 8),
                new PreJobExamRecorded(W1, on("2024-05-12"), 80, 80, true),
                new WorkStarted(W1, on("2024-05-13")));
    }

    private static WorkerEvent violated(String day) {
        return new WorkerViolationRecorded(W1, on(day), UnsafeActType.PROCEDURE_VIOLATION, "no helmet", 1);
    }

    private static TrainingFileView file(boolean preJobEducation) {
        TrainingSubject subject =
                new TrainingSubject(TrainingFileId.of(E1, 2024), 2024, E1, "E1", new RegionCode("530302"));
        TrainingPlan plan = new TrainingPlan(
                List.of(new PlannedSession(
                        "P1", LocalDate.parse("2024-03-31"), List.of(TrainingCategory.FRONT_LINE), "rules", 4)),
                preJobEducation);
        return new TrainingFileFold()
                .fold(
                        null,
                        new TrainingPlanAdopted(subject, on("2024-01-10"), plan),
                        Recorded.info(subject.id().raw(), 0, Map.of()));
    }

    @Test
    void a_worker_is_at_work_until_education_is_called_for_again() {
        WorkerView atWork = fold(educated());
        assertThat(atWork.working()).isTrue();
        assertThat(atWork.workStartedOn()).isEqualTo(LocalDate.parse("2024-05-13"));

        WorkerView again = fold(educated(), violated("2024-06-01"), new RetrainingRequired(W1, on("2024-06-01"), 3));
        assertThat(again.working()).isFalse();
        assertThat(again.education()).isEmpty();
        assertThat(again.examPassed()).isFalse();
        assertThat(again.retrainingRequiredOn()).isEqualTo(LocalDate.parse("2024-06-01"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(again), WorkerView.class)).isEqualTo(again);

        WorkerView moved = fold(
                educated(),
                new WorkerEntryRecorded(W1, on("2024-08-01"), WorkerEntry.TRANSFERRED, "driver", null, true, 0));
        assertThat(moved.post()).isEqualTo("driver");
        assertThat(moved.working()).isFalse();
        assertThat(moved.educationCompletedOn()).isNull();
    }

    @Test
    @Rule("QX24-11")
    void education_before_work_is_planned_and_complete() {
        PreJobEducationJudgement judgement = new PreJobEducationJudgement();
        WorkerView complete = fold(educated());
        WorkerView waiting = fold(educated().subList(0, 2));

        assertThat(judgement.judge(new PreJobEducationFacts(file(true), List.of(complete)), DAY))
                .isEqualTo(ItemFinding.yes(11));
        assertThat(judgement.judge(new PreJobEducationFacts(file(true), List.of(complete, waiting)), DAY))
                .isEqualTo(new ItemFinding(
                        11, ItemAnswer.PARTIAL, List.of("PRE_JOB_EDUCATION_INCOMPLETE"), List.of("W1")));
        for (TrainingFileView file : Arrays.asList(file(false), null)) {
            assertThat(judgement
                            .judge(new PreJobEducationFacts(file, List.of(complete)), DAY)
                            .answer())
                    .isEqualTo(ItemAnswer.NO);
        }
    }

    @Test
    @Rule("QX24-28")
    void a_repeat_violator_who_was_not_educated_again_is_a_no() {
        WorkerViolationJudgement judgement = new WorkerViolationJudgement();
        assertThat(judgement.judge(List.of(fold(educated())), DAY).answer()).isEqualTo(ItemAnswer.NOT_APPLICABLE);
        assertThat(judgement.judge(
                        List.of(fold(
                                educated(), violated("2024-06-01"), new RetrainingRequired(W1, on("2024-06-01"), 3))),
                        DAY))
                .isEqualTo(ItemFinding.no(28, "RETRAINING_OUTSTANDING", List.of("W1")));
        WorkerView unreported = fold(educated(), violated("2024-06-01"));
        assertThat(judgement.judge(List.of(unreported), DAY).answer()).isEqualTo(ItemAnswer.PARTIAL);
        WorkerView reported = fold(
                educated(),
                violated("2024-06-01"),
                new WorkerMeasureProposed(W1, on("2024-06-02"), "p1", WorkerMeasure.TRANSFER, "often"),
                new WorkerMeasureDecided(W1, on("2024-06-03"), "p1", MeasureDecision.ADOPTED, "agreed"));
        assertThat(judgement.judge(List.of(reported), DAY)).isEqualTo(ItemFinding.yes(28));
        assertThat(reported.proposals().getFirst().decision()).isEqualTo(MeasureDecision.ADOPTED);
    }
}
