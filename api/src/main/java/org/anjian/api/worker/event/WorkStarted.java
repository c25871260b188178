package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/** A worker began at the post. */
@Revision("1")
public record WorkStarted(WorkerSubject worker, Instant occurredAt) implements WorkerEvent {}
