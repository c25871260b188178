package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.WorkerMeasure;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/** The safety manager proposed a measure to the principal. */
@Revision("1")
public record WorkerMeasureProposed(
        WorkerSubject worker, Instant occurredAt, String proposalId, WorkerMeasure measure, String reason)
        implements WorkerEvent {}
