package org.anjian.command.worker;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.WorkerRefusal;
import org.anjian.api.worker.WorkerSubject;
import org.anjian.api.worker.command.DecideWorkerMeasure;
import org.anjian.api.worker.command.ProposeWorkerMeasure;
import org.anjian.api.worker.command.RecordPreJobEducation;
import org.anjian.api.worker.command.RecordPreJobExam;
import org.anjian.api.worker.command.RecordWorkerEntry;
import org.anjian.api.worker.command.RecordWorkerViolation;
import org.anjian.api.worker.command.StartWork;
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
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A worker of an enterprise: educated at three levels and examined before any work, for every new entry and after repeated
 * violations (QX24-11, QX24-28). The local rule asks for all three levels of transferred and returning workers too, which
 * is more than the national two. Who may record is decided where the command is taken in.
 */
@Aggregate
class Worker {

    @AggregateIdentifier
    private WorkerId id;

    private boolean entered;
    private int hoursOwed;
    private final Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
    private int hours;
    private boolean educated;
    private boolean examPassed;
    private boolean working;
    private boolean retraining;
    private final List<LocalDate> violations = new ArrayList<>();
    private final Map<String, Boolean> decidedByProposal = new HashMap<>();

    Worker() {}

    Decision enter(WorkerSubject subject, RecordWorkerEntry command, int owed) {
        if (command.entry() == WorkerEntry.RETURNING && command.absentSince() == null) {
            throw new RefusedException(WorkerRefusal.ABSENCE_REQUIRED, "absentSince");
        }
        return record(new WorkerEntryRecorded(
                subject,
                command.occurredAt(),
                command.entry(),
                command.post(),
                command.absentSince(),
                owesEducation(command),
                owed));
    }

    /** A return owes education where the absence was a year or more (生产经营单位安全培训规定, NL-PX). */
    private static boolean owesEducation(RecordWorkerEntry command) {
        return command.entry() != WorkerEntry.RETURNING
                || !command.absentSince().plusYears(1).isAfter(LegalTime.dayOf(command.occurredAt()));
    }

    Decision educate(WorkerSubject subject, RecordPreJobEducation command) {
        requireEntered();
        record(new PreJobEducationRecorded(
                subject,
                command.occurredAt(),
                command.level(),
                command.hours(),
                command.content(),
                command.teachers()));
        if (!educated && hasAllLevels() && hours >= hoursOwed) {
            record(new PreJobEducationCompleted(subject, command.occurredAt(), hours));
        }
        return decision();
    }

    Decision examine(WorkerSubject subject, RecordPreJobExam command) {
        requireEntered();
        requireEducated();
        return record(new PreJobExamRecorded(
                subject,
                command.occurredAt(),
                command.score(),
                command.passMark(),
                command.score() >= command.passMark()));
    }

    Decision start(WorkerSubject subject, StartWork command) {
        requireEntered();
        if (retraining) {
            throw new RefusedException(WorkerRefusal.RETRAINING_REQUIRED);
        }
        requireEducated();
        if (!examPassed) {
            throw new RefusedException(WorkerRefusal.EXAM_NOT_PASSED);
        }
        if (working) {
            throw new RefusedException(WorkerRefusal.ALREADY_AT_WORK);
        }
        return record(new WorkStarted(subject, command.occurredAt()));
    }

    Decision violate(WorkerSubject subject, RecordWorkerViolation command, RepeatViolationLimits limits) {
        requireEntered();
        List<LocalDate> days = new ArrayList<>(violations);
        days.add(LegalTime.dayOf(command.occurredAt()));
        int recent = limits.recent(days);
        record(new WorkerViolationRecorded(
                subject, command.occurredAt(), command.type(), command.description(), recent));
        if (recent >= limits.threshold() && !retraining) {
            record(new RetrainingRequired(subject, command.occurredAt(), recent));
        }
        return decision();
    }

    Decision propose(WorkerSubject subject, ProposeWorkerMeasure command) {
        requireEntered();
        if (violations.isEmpty()) {
            throw new RefusedException(WorkerRefusal.NO_VIOLATION);
        }
        return record(new WorkerMeasureProposed(
                subject,
                command.occurredAt(),
                subject.id().raw() + "/" + (decidedByProposal.size() + 1),
                command.measure(),
                command.reason()));
    }

    Decision decide(WorkerSubject subject, DecideWorkerMeasure command) {
        Boolean decided = decidedByProposal.get(command.proposalId());
        if (decided == null) {
            throw new RefusedException(WorkerRefusal.NO_SUCH_PROPOSAL, "proposalId");
        }
        if (decided) {
            throw new RefusedException(WorkerRefusal.ALREADY_DECIDED, "proposalId");
        }
        return record(new WorkerMeasureDecided(
                subject, command.occurredAt(), command.proposalId(), command.decision(), command.reason()));
    }

    private void requireEntered() {
        if (!entered) {
            throw new RefusedException(WorkerRefusal.WORKER_UNKNOWN, "workerNumber");
        }
    }

    private void requireEducated() {
        if (!hasAllLevels()) {
            throw new RefusedException(WorkerRefusal.THREE_LEVEL_INCOMPLETE);
        }
        if (!educated) {
            throw new RefusedException(WorkerRefusal.PRE_JOB_HOURS_INCOMPLETE);
        }
    }

    private boolean hasAllLevels() {
        return levels.size() == EducationLevel.values().length;
    }

    private Decision record(WorkerEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    private void beginAgain() {
        levels.clear();
        hours = 0;
        educated = false;
        examPassed = false;
    }

    @EventSourcingHandler
    void on(WorkerEvent event) {
        id = event.worker().id();
        switch (event) {
            case WorkerEntryRecorded e -> {
                entered = true;
                working = false;
                if (e.educationOwed()) {
                    hoursOwed = e.hoursOwed();
                    beginAgain();
                }
            }
            case PreJobEducationRecorded e -> {
                levels.add(e.level());
                hours += e.hours();
            }
            case PreJobEducationCompleted e -> {
                educated = true;
                retraining = false;
            }
            case PreJobExamRecorded e -> examPassed = e.passed();
            case WorkStarted e -> working = true;
            case WorkerViolationRecorded e -> violations.add(LegalTime.dayOf(e.occurredAt()));
            case RetrainingRequired e -> {
                retraining = true;
                working = false;
                hoursOwed = 0;
                beginAgain();
            }
            case WorkerMeasureProposed e -> decidedByProposal.put(e.proposalId(), false);
            case WorkerMeasureDecided e -> decidedByProposal.put(e.proposalId(), true);
        }
    }
}
