package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingRecord;
import org.jspecify.annotations.Nullable;

/** Records a training session in the file of the year in which it was held (QJ22A-12, QX24-10). */
public record RecordTrainingSession(
        EnterpriseId enterpriseId,
        TrainingRecord session,
        Instant occurredAt,
        @Nullable String commandId) implements TrainingCommand {

    public RecordTrainingSession {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(session, "session");
        Required.value(occurredAt, "occurredAt");
    }

    @Override
    public int year() {
        return LegalTime.dayOf(occurredAt).getYear();
    }
}
