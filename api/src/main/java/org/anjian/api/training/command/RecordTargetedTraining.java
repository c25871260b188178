package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingRecord;
import org.jspecify.annotations.Nullable;

/** Records a training for something new, or for a project (QX24-12). */
public record RecordTargetedTraining(
        EnterpriseId enterpriseId,
        TrainingRecord session,
        Innovation innovation,
        Instant occurredAt,
        @Nullable String commandId)
        implements TrainingCommand {

    public RecordTargetedTraining {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(session, "session");
        Required.value(innovation, "innovation");
        Required.value(occurredAt, "occurredAt");
    }

    @Override
    public int year() {
        return LegalTime.dayOf(occurredAt).getYear();
    }
}
