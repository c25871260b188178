package org.anjian.api.training.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Records an emergency training, which needs two fields more than others (应急培训, QX24-16).
 *
 * @param place where it was held
 * @param teachers who taught
 */
public record RecordEmergencyTraining(
        EnterpriseId enterpriseId,
        TrainingRecord session,
        String place,
        List<PersonId> teachers,
        Instant occurredAt,
        @Nullable String commandId)
        implements TrainingCommand {

    public RecordEmergencyTraining {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(session, "session");
        if (place == null || place.isBlank()) {
            throw new RefusedException(TrainingRefusal.EMERGENCY_FIELD_REQUIRED, "place");
        }
        place = Required.name(place, "place");
        teachers = Required.list(teachers, "teachers");
        if (teachers.isEmpty()) {
            throw new RefusedException(TrainingRefusal.EMERGENCY_FIELD_REQUIRED, "teachers");
        }
        Required.value(occurredAt, "occurredAt");
    }

    @Override
    public int year() {
        return LegalTime.dayOf(occurredAt).getYear();
    }
}
