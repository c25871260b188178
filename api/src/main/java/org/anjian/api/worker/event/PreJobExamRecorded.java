package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/** A worker was examined after the education. */
@Revision("1")
public record PreJobExamRecorded(WorkerSubject worker, Instant occurredAt, int score, int passMark, boolean passed)
        implements WorkerEvent {}
