package org.anjian.api.training.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.ExamSubject;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/**
 * Somebody was examined after a session.
 *
 * @param examinee who was examined, and whether the points were enough
 * @param examiner the organisation that examined; never the one that taught
 */
@Revision("1")
public record ExamResultRecorded(
        TrainingSubject file,
        Instant occurredAt,
        String sessionId,
        Attendee examinee,
        String examiner,
        List<ExamSubject> subjects,
        int score,
        int passMark)
        implements TrainingFileEvent {

    public ExamResultRecorded {
        subjects = List.copyOf(subjects);
    }
}
