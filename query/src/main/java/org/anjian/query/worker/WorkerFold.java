package org.anjian.query.worker;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
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
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The workers of enterprises: one document a worker. */
public final class WorkerFold implements FoldedModel<WorkerEvent, WorkerView> {

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public String aggregateType() {
        return "Worker";
    }

    @Override
    public String idPrefix() {
        return "worker-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<WorkerEvent> eventType() {
        return WorkerEvent.class;
    }

    @Override
    public Class<WorkerView> viewType() {
        return WorkerView.class;
    }

    @Override
    public WorkerView fold(@Nullable WorkerView before, WorkerEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        WorkerSheet sheet = new WorkerSheet(before);
        switch (event) {
            case WorkerEntryRecorded e -> sheet.enter(e, day);
            case PreJobEducationRecorded e -> sheet.education.add(new WorkerView.Education(e.level(), e.hours(), day));
            case PreJobEducationCompleted e -> {
                sheet.educationCompletedOn = day;
                sheet.retrainingRequiredOn = null;
            }
            case PreJobExamRecorded e -> {
                sheet.examScore = e.score();
                sheet.examPassed = e.passed();
            }
            case WorkStarted e -> {
                sheet.working = true;
                sheet.workStartedOn = day;
            }
            case WorkerViolationRecorded e -> {
                sheet.violations.add(new WorkerView.Violation(e.type(), e.description(), day));
                sheet.violationsRecorded++;
            }
            case RetrainingRequired e -> sheet.requireRetraining(day);
            case WorkerMeasureProposed e ->
                sheet.proposals.add(new WorkerView.Proposal(e.proposalId(), e.measure(), e.reason(), day, null, null));
            case WorkerMeasureDecided e -> sheet.decide(e, day);
        }
        return sheet.view(event.worker(), info);
    }
}
