package org.anjian.query.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.TrainingKind;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.event.ExamResultRecorded;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.training.event.TrainingRecordCorrected;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A training file while an event is written on it. */
final class TrainingSheet {

    private @Nullable TrainingPlan plan;
    private @Nullable LocalDate planAdoptedOn;
    private final List<TrainingFileView.Held> held = new ArrayList<>();

    private @Nullable Headcount headcount;
    private @Nullable Integer managerHours;

    private final List<TrainingFileView.Session> sessions = new ArrayList<>();
    private int sessionsHeld;
    private int emergencySessions;
    private final TraineeRows trainees = new TraineeRows();
    private final List<TrainingFileView.Exam> exams = new ArrayList<>();
    final List<TrainingFileView.Targeted> targeted = new ArrayList<>();
    final List<TrainingFileView.Targeted> commissioned = new ArrayList<>();

    TrainingSheet(@Nullable TrainingFileView before) {
        if (before != null) {
            plan = before.plan();
            planAdoptedOn = before.planAdoptedOn();
            held.addAll(before.held());
            headcount = before.headcount();
            managerHours = before.managerHours();
            sessions.addAll(before.sessions());
            sessionsHeld = before.sessionsHeld();
            emergencySessions = before.emergencySessions();
            trainees.addAll(before.trainees());
            exams.addAll(before.exams());
            targeted.addAll(before.targeted());
            commissioned.addAll(before.commissioned());
        }
    }

    void adopt(TrainingPlan adopted, LocalDate day) {
        plan = adopted;
        planAdoptedOn = day;
    }

    void declare(TrainingHeadcountDeclared event) {
        headcount = event.headcount();
        managerHours = event.managerHours();
    }

    void hold(TrainingFileView.Session session) {
        sessions.add(session);
        sessionsHeld++;
        if (session.kind() == TrainingKind.EMERGENCY) {
            emergencySessions++;
        }
        trainees.add(session.session());
        hold(session.session().plannedSessionId(), session.sessionId());
    }

    void correct(TrainingRecordCorrected event) {
        trainees.remove(event.previous());
        trainees.add(event.session());
        held.removeIf(row -> row.sessionId().equals(event.sessionId()));
        hold(event.session().plannedSessionId(), event.sessionId());
        sessions.replaceAll(
                session -> session.sessionId().equals(event.sessionId()) ? corrected(session, event) : session);
    }

    void examine(ExamResultRecorded event, LocalDate day) {
        exams.add(new TrainingFileView.Exam(
                event.sessionId(),
                event.examinee().key(),
                event.examiner(),
                event.subjects(),
                event.score(),
                event.passMark(),
                event.examinee().result(),
                day));
        trainees.examined(event.examinee());
    }

    /** Of several corrections the first record is the original. */
    private static TrainingFileView.Session corrected(TrainingFileView.Session session, TrainingRecordCorrected event) {
        return new TrainingFileView.Session(
                session.sessionId(),
                session.kind(),
                session.on(),
                event.session(),
                session.place(),
                session.teachers(),
                session.original() == null ? event.previous() : session.original(),
                event.reason());
    }

    private void hold(@Nullable String plannedSessionId, String sessionId) {
        if (plannedSessionId != null) {
            held.add(new TrainingFileView.Held(plannedSessionId, sessionId));
        }
    }

    TrainingFileView view(TrainingSubject subject, EventInfo info) {
        return new TrainingFileView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.year(),
                plan,
                planAdoptedOn,
                held,
                headcount,
                managerHours,
                LastEntries.of(sessions, TrainingFileView.SESSIONS_KEPT),
                sessionsHeld,
                emergencySessions,
                trainees.rows(),
                LastEntries.of(exams, TrainingFileView.EXAMS_KEPT),
                targeted,
                commissioned,
                info.recordedAt());
    }
}
