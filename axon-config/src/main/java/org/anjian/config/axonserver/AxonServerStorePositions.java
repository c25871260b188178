package org.anjian.config.axonserver;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.anjian.health.StorePositions;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The positions of the event store on Axon Server. */
final class AxonServerStorePositions implements StorePositions {

    private static final int WAIT_MILLIS = 500;

    private final EventStore store;

    AxonServerStorePositions(EventStore store) {
        this.store = store;
    }

    @Override
    public long head() {
        TrackingToken head = store.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    @Override
    public Optional<Instant> recordedAfter(long position) {
        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.openStream(position < 0 ? null : new GlobalSequenceTrackingToken(position))) {
            return stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)
                    ? Optional.of(stream.nextAvailable().getTimestamp())
                    : Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
