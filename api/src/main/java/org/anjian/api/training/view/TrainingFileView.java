package org.anjian.api.training.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.training.ExamSubject;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingFileId;
import org.anjian.api.training.TrainingKind;
import org.anjian.api.training.TrainingPlan;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingResult;
import org.jspecify.annotations.Nullable;

/**
 * The training of an enterprise in a year: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param held which sessions of the plan were held
 * @param managerHours how many hours principals and safety managers owe in the year, once staff was declared
 * @param sessions the last sessions recorded, at most {@link #SESSIONS_KEPT}; the rest are in the timeline
 * @param sessionsHeld how many sessions were recorded in all
 * @param trainees everyone who attended, by group
 * @param exams the last examinations, at most {@link #EXAMS_KEPT}
 */
public record TrainingFileView(
        TrainingFileId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        int year,
        @Nullable TrainingPlan plan,
        @Nullable LocalDate planAdoptedOn,
        List<Held> held,
        @Nullable Headcount headcount,
        @Nullable Integer managerHours,
        List<Session> sessions,
        int sessionsHeld,
        int emergencySessions,
        List<Trainee> trainees,
        List<Exam> exams,
        List<Targeted> targeted,
        List<Targeted> commissioned,
        Instant recordedAt) {

    /** How many sessions a document keeps, so that it does not grow without bound. */
    public static final int SESSIONS_KEPT = 200;

    /** How many examinations a document keeps. */
    public static final int EXAMS_KEPT = 500;

    public TrainingFileView {
        regionPath = List.copyOf(regionPath);
        held = List.copyOf(held);
        sessions = List.copyOf(sessions);
        trainees = List.copyOf(trainees);
        exams = List.copyOf(exams);
        targeted = List.copyOf(targeted);
        commissioned = List.copyOf(commissioned);
    }

    /** A session of the plan, and the session that was held for it. */
    public record Held(String plannedSessionId, String sessionId) {}

    /** A session; the first record is kept where it was corrected (QJ22A-12.2). */
    public record Session(
            String sessionId,
            TrainingKind kind,
            LocalDate on,
            TrainingRecord session,
            @Nullable String place,
            List<PersonId> teachers,
            @Nullable TrainingRecord original,
            @Nullable String correctionReason) {

        public Session {
            teachers = List.copyOf(teachers);
        }
    }

    /**
     * What somebody attended as a member of one group.
     *
     * @param trainee the key of the attendee
     * @param hours of all sessions
     * @param passes how often the result was a pass, examinations included
     */
    public record Trainee(String trainee, TrainingCategory category, int hours, int sessions, int passes) {}

    /** An examination. */
    public record Exam(
            String sessionId,
            String examinee,
            String examiner,
            List<ExamSubject> subjects,
            int score,
            int passMark,
            TrainingResult result,
            LocalDate on) {

        public Exam {
            subjects = List.copyOf(subjects);
        }
    }

    /** Something new, or a project, and the day people were trained for it, or the day it was in use. */
    public record Targeted(Innovation innovation, LocalDate on) {}

    /** The hours that somebody was trained in the year (QJ22A-07). */
    public int hoursOf(String trainee) {
        return trainees.stream()
                .filter(row -> row.trainee().equals(trainee))
                .mapToInt(Trainee::hours)
                .sum();
    }
}
