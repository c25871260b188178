package org.anjian.config.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine without its query for a snapshot at every load: no stream here is long enough to want one. Rows become
 * {@link LedgerEventEntry}s, whose time is cheap to read.
 */
final class LedgerStorageEngine extends JdbcEventStorageEngine {

    private static final long FIRST_INDEX = 1;
    private static final int MAX_GAP_OFFSET = 10_000;

    private final Duration gapTimeout;

    /**
     * The engine of a builder.
     *
     * @param gapTimeout after how long a gap in the global order is one for ever
     */
    LedgerStorageEngine(Builder builder, Duration gapTimeout) {
        super(builder.gapTimeout((int) gapTimeout.toMillis())
                .lowestGlobalSequence(FIRST_INDEX)
                .maxGapOffset(MAX_GAP_OFFSET));
        this.gapTimeout = gapTimeout;
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return LedgerEventEntry.of(row);
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        LedgerEventEntry entry = LedgerEventEntry.of(row);
        long index = row.getLong("global_index");
        boolean gapsMayFill =
                entry.getTimestamp().isAfter(GenericEventMessage.clock.instant().minus(gapTimeout));
        GapAwareTrackingToken token = previous == null
                ? GapAwareTrackingToken.newInstance(
                        index, gapsMayFill ? allBefore(index) : Collections.emptySortedSet())
                : previous.advanceTo(index, gapsMayFill ? MAX_GAP_OFFSET : 0);
        return new TrackedDomainEventData<>(token, entry);
    }

    private static SortedSet<Long> allBefore(long index) {
        return LongStream.range(Math.min(FIRST_INDEX, index), index)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
