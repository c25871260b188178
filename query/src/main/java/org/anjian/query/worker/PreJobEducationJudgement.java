package org.anjian.query.worker;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 11: education before work is planned, and nobody works without it and a passed examination. */
public final class PreJobEducationJudgement implements ItemJudgement<PreJobEducationFacts> {

    @Override
    public int item() {
        return 11;
    }

    @Override
    public ItemFinding judge(PreJobEducationFacts facts, LocalDate day) {
        TrainingFileView file = facts.file();
        if (file == null || file.plan() == null || !file.plan().preJobEducation()) {
            return ItemFinding.no(item(), "PRE_JOB_EDUCATION_NOT_PLANNED", List.of());
        }
        List<String> waiting = facts.workers().stream()
                .filter(worker -> !worker.enteredOn().isAfter(day))
                .filter(worker -> worker.educationOwed() && !(isEducated(worker, day) && worker.examPassed()))
                .map(WorkerView::workerNumber)
                .toList();
        return waiting.isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(item(), ItemAnswer.PARTIAL, List.of("PRE_JOB_EDUCATION_INCOMPLETE"), waiting);
    }

    private static boolean isEducated(WorkerView worker, LocalDate day) {
        return worker.educationCompletedOn() != null
                && !worker.educationCompletedOn().isAfter(day);
    }
}
