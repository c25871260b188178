package org.anjian.query.worker;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.checklist.ItemJudgement;

/**
 * Item 28: what workers did wrong reaches the principal, and repeat violators are educated again. Facts: the workers with
 * violations.
 */
public final class WorkerViolationJudgement implements ItemJudgement<List<WorkerView>> {

    @Override
    public int item() {
        return 28;
    }

    @Override
    public ItemFinding judge(List<WorkerView> workers, LocalDate day) {
        List<WorkerView> violators = workers.stream()
                .filter(worker -> worker.violations().stream()
                        .anyMatch(violation -> !violation.on().isAfter(day)))
                .toList();
        if (violators.isEmpty()) {
            return new ItemFinding(item(), ItemAnswer.NOT_APPLICABLE, List.of("NO_VIOLATION_RECORDED"), List.of());
        }
        List<String> uneducated = violators.stream()
                .filter(worker -> worker.retrainingRequiredOn() != null
                        && !worker.retrainingRequiredOn().isAfter(day))
                .map(WorkerView::workerNumber)
                .toList();
        if (!uneducated.isEmpty()) {
            return ItemFinding.no(item(), "RETRAINING_OUTSTANDING", uneducated);
        }
        List<String> unreported = violators.stream()
                .filter(worker -> worker.proposals().stream()
                        .noneMatch(proposal -> !proposal.on().isAfter(day)))
                .map(WorkerView::workerNumber)
                .toList();
        return unreported.isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(item(), ItemAnswer.PARTIAL, List.of("NOT_REPORTED_TO_PRINCIPAL"), unreported);
    }
}
