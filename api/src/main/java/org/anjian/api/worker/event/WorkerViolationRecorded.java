package org.anjian.api.worker.event;

import java.time.Instant;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;

/**
 * A worker broke the rules.
 *
 * @param recent how many violations there are in the months that count, this one included
 */
@Revision("1")
public record WorkerViolationRecorded(
        WorkerSubject worker, Instant occurredAt, UnsafeActType type, String description, int recent)
        implements WorkerEvent {}
