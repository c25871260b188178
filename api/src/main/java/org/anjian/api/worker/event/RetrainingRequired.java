package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/**
 * A worker broke the rules repeatedly, and is educated again before any work (QX24-28).
 *
 * @param violations how many there are in the months that count
 */
@Revision("1")
public record RetrainingRequired(WorkerSubject worker, Instant occurredAt, int violations) implements WorkerEvent {}
