package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/**
 * The three levels are complete, with the hours owed.
 *
 * @param hours of all levels
 */
@Revision("1")
public record PreJobEducationCompleted(WorkerSubject worker, Instant occurredAt, int hours) implements WorkerEvent {}
