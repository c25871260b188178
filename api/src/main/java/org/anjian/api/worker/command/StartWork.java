package org.anjian.api.worker.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Lets a worker begin at the post (上岗): after the education and a passed examination only (QX24-11, NL-AQ28). */
public record StartWork(
        EnterpriseId enterpriseId,
        String workerNumber,
        Instant occurredAt,
        @Nullable String commandId) implements WorkerCommand {

    public StartWork {
        WorkerId.of(enterpriseId, workerNumber);
        Required.value(occurredAt, "occurredAt");
    }
}
