package org.anjian.api.worker.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Records that a worker broke the rules (违规记录, QX24-28). Repeated, it calls for education again. */
public record RecordWorkerViolation(
        EnterpriseId enterpriseId,
        String workerNumber,
        UnsafeActType type,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    public RecordWorkerViolation {
        WorkerId.of(enterpriseId, workerNumber);
        Required.value(type, "type");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
    }
}
