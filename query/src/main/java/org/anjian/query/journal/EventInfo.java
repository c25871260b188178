package org.anjian.query.journal;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event besides its payload.
 *
 * @param eventId the identifier of the event
 * @param aggregateId the record it belongs to
 * @param sequence its place in the history of that record, from 0
 * @param recordedAt when it was recorded
 * @param metadata who acted, from which command, and the chain of messages; read when asked for, since few folds do
 * @param position its place in the order of the store; null where that was not asked for
 */
public record EventInfo(
        String eventId,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        Supplier<Map<String, String>> metadata,
        @Nullable Long position) {

    /** An event whose place in the order of the store is not asked for. */
    public EventInfo(
            String eventId,
            String aggregateId,
            long sequence,
            Instant recordedAt,
            Supplier<Map<String, String>> metadata) {
        this(eventId, aggregateId, sequence, recordedAt, metadata, null);
    }

    /** How many events the record has after this one; the version of its document. */
    public long version() {
        return sequence + 1;
    }
}
