package org.anjian.api.training.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.ExamSubject;
import org.anjian.api.training.TrainingCommand;
import org.jspecify.annotations.Nullable;

/**
 * Records the result of an examination after a session. Whoever taught may not examine (教考分离, QJ16-10e).
 *
 * @param year the year of the file that has the session
 * @param attendee who was examined: the id of the person, or the number of the worker
 * @param examiner the organisation that examined
 * @param score the points reached
 * @param passMark the points needed
 */
public record RecordExamResult(
        EnterpriseId enterpriseId,
        int year,
        String sessionId,
        String attendee,
        String examiner,
        List<ExamSubject> subjects,
        int score,
        int passMark,
        Instant occurredAt,
        @Nullable String commandId)
        implements TrainingCommand {

    /** The most points. */
    public static final int MOST_POINTS = 1_000;

    public RecordExamResult {
        Required.value(enterpriseId, "enterpriseId");
        sessionId = Required.name(sessionId, "sessionId");
        attendee = Required.name(attendee, "attendee");
        examiner = Required.name(examiner, "examiner");
        subjects = Required.list(subjects, "subjects");
        if (subjects.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "subjects");
        }
        if (score < 0 || score > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "score");
        }
        if (passMark < 1 || passMark > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "passMark");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
