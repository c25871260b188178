package org.anjian.api.worker.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.MeasureDecision;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Decides on a proposal of the safety manager (QX24-28). */
public record DecideWorkerMeasure(
        EnterpriseId enterpriseId,
        String workerNumber,
        String proposalId,
        MeasureDecision decision,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements WorkerCommand {

    public DecideWorkerMeasure {
        WorkerId.of(enterpriseId, workerNumber);
        proposalId = Required.name(proposalId, "proposalId");
        Required.value(decision, "decision");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
