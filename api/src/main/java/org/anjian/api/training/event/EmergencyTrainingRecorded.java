package org.anjian.api.training.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.person.PersonId;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingSubject;
import org.axonframework.serialization.Revision;

/** An emergency training was held. */
@Revision("1")
public record EmergencyTrainingRecorded(
        TrainingSubject file,
        Instant occurredAt,
        String sessionId,
        TrainingRecord session,
        String place,
        List<PersonId> teachers)
        implements TrainingFileEvent, TrainingAct {

    public EmergencyTrainingRecorded {
        teachers = List.copyOf(teachers);
    }
}
