package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.MeasureDecision;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/** The principal decided on a proposal. */
@Revision("1")
public record WorkerMeasureDecided(
        WorkerSubject worker, Instant occurredAt, String proposalId, MeasureDecision decision, String reason)
        implements WorkerEvent {}
