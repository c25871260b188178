package org.anjian.api.worker.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/** A worker was educated at one level. */
@Revision("1")
public record PreJobEducationRecorded(
        WorkerSubject worker,
        Instant occurredAt,
        EducationLevel level,
        int hours,
        String content,
        List<PersonId> teachers)
        implements WorkerEvent, DutyAct {

    public PreJobEducationRecorded {
        teachers = List.copyOf(teachers);
    }

    /** Educating is duty 2 (QJ22A-12.2). */
    @Override
    public int duty() {
        return 2;
    }

    @Override
    public List<PersonId> performers() {
        return teachers;
    }
}
