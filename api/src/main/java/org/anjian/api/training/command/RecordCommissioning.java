package org.anjian.api.training.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.Required;
import org.anjian.api.training.Innovation;
import org.anjian.api.training.TrainingCommand;
import org.jspecify.annotations.Nullable;

/** Records that something new is in use, or a project began to work (投用): before it, people are trained (QX24-12). */
public record RecordCommissioning(
        EnterpriseId enterpriseId,
        Innovation innovation,
        Instant occurredAt,
        @Nullable String commandId) implements TrainingCommand {

    public RecordCommissioning {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(innovation, "innovation");
        Required.value(occurredAt, "occurredAt");
    }

    @Override
    public int year() {
        return LegalTime.dayOf(occurredAt).getYear();
    }
}
