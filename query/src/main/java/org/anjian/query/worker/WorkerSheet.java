package org.anjian.query.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerSubject;
import org.anjian.api.worker.event.WorkerEntryRecorded;
import org.anjian.api.worker.event.WorkerMeasureDecided;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A worker's document while an event is written on it. */
final class WorkerSheet {

    private String post;
    private WorkerEntry entry;
    private LocalDate enteredOn;
    private boolean educationOwed;
    private int hoursOwed;
    final List<WorkerView.Education> education = new ArrayList<>();

    @Nullable
    LocalDate educationCompletedOn;

    @Nullable
    Integer examScore;

    boolean examPassed;
    boolean working;

    @Nullable
    LocalDate workStartedOn;

    final List<WorkerView.Violation> violations = new ArrayList<>();
    int violationsRecorded;

    @Nullable
    LocalDate retrainingRequiredOn;

    final List<WorkerView.Proposal> proposals = new ArrayList<>();

    WorkerSheet(@Nullable WorkerView before) {
        if (before != null) {
            post = before.post();
            entry = before.entry();
            enteredOn = before.enteredOn();
            educationOwed = before.educationOwed();
            hoursOwed = before.hoursOwed();
            education.addAll(before.education());
            educationCompletedOn = before.educationCompletedOn();
            examScore = before.examScore();
            examPassed = before.examPassed();
            working = before.working();
            workStartedOn = before.workStartedOn();
            violations.addAll(before.violations());
            violationsRecorded = before.violationsRecorded();
            retrainingRequiredOn = before.retrainingRequiredOn();
            proposals.addAll(before.proposals());
        }
    }

    void enter(WorkerEntryRecorded event, LocalDate day) {
        post = event.post();
        entry = event.entry();
        enteredOn = day;
        working = false;
        if (event.educationOwed()) {
            educationOwed = true;
            hoursOwed = event.hoursOwed();
            beginAgain();
        }
    }

    void requireRetraining(LocalDate day) {
        retrainingRequiredOn = day;
        working = false;
        hoursOwed = 0;
        beginAgain();
    }

    void decide(WorkerMeasureDecided event, LocalDate day) {
        proposals.replaceAll(proposal -> proposal.proposalId().equals(event.proposalId())
                ? new WorkerView.Proposal(
                        proposal.proposalId(),
                        proposal.measure(),
                        proposal.reason(),
                        proposal.on(),
                        event.decision(),
                        day)
                : proposal);
    }

    private void beginAgain() {
        education.clear();
        educationCompletedOn = null;
        examScore = null;
        examPassed = false;
    }

    WorkerView view(WorkerSubject subject, EventInfo info) {
        return new WorkerView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.workerNumber(),
                post,
                entry,
                enteredOn,
                educationOwed,
                hoursOwed,
                education,
                educationCompletedOn,
                examScore,
                examPassed,
                working,
                workStartedOn,
                LastEntries.of(violations, WorkerView.VIOLATIONS_KEPT),
                violationsRecorded,
                retrainingRequiredOn,
                proposals,
                info.recordedAt());
    }
}
