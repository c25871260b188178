package org.anjian.api.worker.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Records education before work at one level (岗前安全教育, QX24-11). More than one record may make up the hours.
 *
 * @param hours the length, in hours
 * @param content what was taught, the rules of the enterprise among it
 * @param teachers the safety managers who taught
 */
public record RecordPreJobEducation(
        EnterpriseId enterpriseId,
        String workerNumber,
        EducationLevel level,
        int hours,
        String content,
        List<PersonId> teachers,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    /** The most hours of one record. */
    public static final int LONGEST = 200;

    public RecordPreJobEducation {
        WorkerId.of(enterpriseId, workerNumber);
        Required.value(level, "level");
        if (hours < 1 || hours > LONGEST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
        content = Required.text(content, "content");
        teachers = Required.list(teachers, "teachers");
        Required.value(occurredAt, "occurredAt");
    }
}
