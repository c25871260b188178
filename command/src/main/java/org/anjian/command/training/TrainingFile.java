package org.anjian.command.training;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Decision;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingRefusal;
import org.anjian.api.training.TrainingResult;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.command.AdoptTrainingPlan;
import org.anjian.api.training.command.CorrectTrainingRecord;
import org.anjian.api.training.command.DeclareTrainingHeadcount;
import org.anjian.api.training.command.RecordCommissioning;
import org.anjian.api.training.command.RecordEmergencyTraining;
import org.anjian.api.training.command.RecordExamResult;
import org.anjian.api.training.command.RecordTargetedTraining;
import org.anjian.api.training.command.RecordTrainingSession;
import org.anjian.api.training.event.EmergencyTrainingRecorded;
import org.anjian.api.training.event.ExamResultRecorded;
import org.anjian.api.training.event.InnovationCommissioned;
import org.anjian.api.training.event.TargetedTrainingRecorded;
import org.anjian.api.training.event.TrainingFileEvent;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.training.event.TrainingPlanAdopted;
import org.anjian.api.training.event.TrainingRecordCorrected;
import org.anjian.api.training.event.TrainingSessionRecorded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The training of an enterprise in a year: the plan, the sessions with their attendees and results, the examinations
 * (QJ22A-12.2, QX24-09, QX24-10). Who may write in it is decided where the command is taken in.
 */
@Aggregate
class TrainingFile {

    @AggregateIdentifier
    private TrainingFileId id;

    private final Map<String, TrainingRecord> sessions = new HashMap<>();
    private final Map<String, List<PersonId>> teachers = new HashMap<>();
    private final Set<String> planned = new HashSet<>();
    private final Set<String> commissioned = new HashSet<>();

    TrainingFile() {}

    Decision adopt(TrainingSubject subject, AdoptTrainingPlan command) {
        return record(new TrainingPlanAdopted(subject, command.occurredAt(), command.plan()));
    }

    Decision declare(TrainingSubject subject, DeclareTrainingHeadcount command, int managerHours) {
        return record(new TrainingHeadcountDeclared(subject, command.occurredAt(), command.headcount(), managerHours));
    }

    Decision hold(TrainingSubject subject, RecordTrainingSession command) {
        requirePlanned(command.session());
        return record(
                new TrainingSessionRecorded(subject, command.occurredAt(), nextSession(subject), command.session()));
    }

    Decision hold(TrainingSubject subject, RecordEmergencyTraining command) {
        requirePlanned(command.session());
        return record(new EmergencyTrainingRecorded(
                subject,
                command.occurredAt(),
                nextSession(subject),
                command.session(),
                command.place(),
                command.teachers()));
    }

    Decision hold(TrainingSubject subject, RecordTargetedTraining command) {
        requirePlanned(command.session());
        return record(new TargetedTrainingRecorded(
                subject, command.occurredAt(), nextSession(subject), command.session(), command.innovation()));
    }

    Decision commission(TrainingSubject subject, RecordCommissioning command) {
        if (commissioned.contains(command.innovation().reference())) {
            throw new RefusedException(TrainingRefusal.ALREADY_COMMISSIONED, "reference");
        }
        return record(new InnovationCommissioned(subject, command.occurredAt(), command.innovation()));
    }

    Decision correct(TrainingSubject subject, CorrectTrainingRecord command) {
        TrainingRecord previous = session(command.sessionId());
        requirePlanned(command.session());
        if (previous.equals(command.session())) {
            throw new RefusedException(TrainingRefusal.RECORD_NOT_CHANGED, "session");
        }
        return record(new TrainingRecordCorrected(
                subject, command.occurredAt(), command.sessionId(), previous, command.session(), command.reason()));
    }

    /** Teaching and examining are separated: neither the organisation that taught nor a teacher examines (QJ16-10e). */
    Decision examine(TrainingSubject subject, RecordExamResult command) {
        TrainingRecord session = session(command.sessionId());
        boolean taught = session.trainer().equalsIgnoreCase(command.examiner())
                || teachers.getOrDefault(command.sessionId(), List.of()).stream()
                        .anyMatch(teacher -> teacher.raw().equals(command.examiner()));
        if (taught) {
            throw new RefusedException(TrainingRefusal.TEACHING_EXAM_NOT_SEPARATED, "examiner");
        }
        Attendee attendee = session.attendees().stream()
                .filter(candidate -> isNamed(candidate, command.attendee()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(TrainingRefusal.NOT_AN_ATTENDEE, "attendee"));
        Attendee examinee = new Attendee(
                attendee.personId(),
                attendee.workerNumber(),
                attendee.category(),
                command.score() >= command.passMark() ? TrainingResult.PASS : TrainingResult.FAIL);
        return record(new ExamResultRecorded(
                subject,
                command.occurredAt(),
                command.sessionId(),
                examinee,
                command.examiner(),
                command.subjects(),
                command.score(),
                command.passMark()));
    }

    private static boolean isNamed(Attendee attendee, String name) {
        return attendee.personId() == null
                ? name.equals(attendee.workerNumber())
                : name.equals(attendee.personId().raw());
    }

    private TrainingRecord session(String sessionId) {
        TrainingRecord session = sessions.get(sessionId);
        if (session == null) {
            throw new RefusedException(TrainingRefusal.NO_SUCH_SESSION, "sessionId");
        }
        return session;
    }

    private void requirePlanned(TrainingRecord session) {
        if (session.plannedSessionId() != null && !planned.contains(session.plannedSessionId())) {
            throw new RefusedException(TrainingRefusal.NO_SUCH_PLANNED_SESSION, "plannedSessionId");
        }
    }

    private String nextSession(TrainingSubject subject) {
        return subject.id().raw() + "/" + (sessions.size() + 1);
    }

    private Decision record(TrainingFileEvent event) {
        apply(event);
        return new Decision(event.file().id().raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(TrainingFileEvent event) {
        id = event.file().id();
        switch (event) {
            case TrainingPlanAdopted e -> {
                planned.clear();
                e.plan().sessions().forEach(session -> planned.add(session.id()));
            }
            case TrainingSessionRecorded e -> sessions.put(e.sessionId(), e.session());
            case EmergencyTrainingRecorded e -> {
                sessions.put(e.sessionId(), e.session());
                teachers.put(e.sessionId(), e.teachers());
            }
            case TargetedTrainingRecorded e -> sessions.put(e.sessionId(), e.session());
            case TrainingRecordCorrected e -> sessions.put(e.sessionId(), e.session());
            case InnovationCommissioned e -> commissioned.add(e.innovation().reference());
            case TrainingHeadcountDeclared e -> {}
            case ExamResultRecorded e -> {}
        }
    }
}
