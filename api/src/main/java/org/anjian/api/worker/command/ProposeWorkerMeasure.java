package org.anjian.api.worker.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.WorkerMeasure;
import org.jspecify.annotations.Nullable;

/** Proposes to the principal what to do about a worker who broke the rules (QX24-28). */
public record ProposeWorkerMeasure(
        EnterpriseId enterpriseId,
        String workerNumber,
        WorkerMeasure measure,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    public ProposeWorkerMeasure {
        WorkerId.of(enterpriseId, workerNumber);
        Required.value(measure, "measure");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
