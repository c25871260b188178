package org.anjian.api.worker.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was hired, transferred or came back.
 *
 * @param educationOwed whether the three levels are owed before work
 * @param hoursOwed how many hours of education are owed
 */
@Revision("1")
public record WorkerEntryRecorded(
        WorkerSubject worker,
        Instant occurredAt,
        WorkerEntry entry,
        String post,
        @Nullable LocalDate absentSince,
        boolean educationOwed,
        int hoursOwed)
        implements WorkerEvent {}
