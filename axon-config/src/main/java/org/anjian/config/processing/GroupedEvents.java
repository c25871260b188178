package org.anjian.config.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * The events of a store, some of them at a time under the position of the last. Axon takes events of one position as one entry
 * of its buffers, which hold 1,024: a processor that has to catch up gets batches so many times larger, and its documents
 * travel in bulks that Elasticsearch takes at the price of one. Events that come singly stay single.
 */
final class GroupedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> store;
    private final int most;

    /**
     * Groups what a store has at hand.
     *
     * @param most how many events one group has at most
     */
    GroupedEvents(StreamableMessageSource<TrackedEventMessage<?>> store, int most) {
        this.store = store;
        this.most = most;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken position) {
        return new Groups(store.openStream(position), most);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return store.createTokenAt(dateTime);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return store.createTokenSince(duration);
    }

    private static final class Groups implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> events;
        private final int most;
        private final Deque<TrackedEventMessage<?>> group = new ArrayDeque<>();

        private Groups(BlockingStream<TrackedEventMessage<?>> events, int most) {
            this.events = events;
            this.most = most;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            try {
                if (group.isEmpty() && events.hasNextAvailable()) {
                    readGroup();
                }
                return Optional.ofNullable(group.peek());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return !group.isEmpty() || events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            if (group.isEmpty()) {
                readGroup();
            }
            return group.remove();
        }

        /** Waits for the first event only. */
        private void readGroup() throws InterruptedException {
            List<TrackedEventMessage<?>> read = new ArrayList<>(most);
            do {
                read.add(events.nextAvailable());
            } while (read.size() < most && events.hasNextAvailable());
            TrackingToken last = read.getLast().trackingToken();
            read.forEach(event -> group.add(event.withTrackingToken(last)));
        }

        @Override
        public void close() {
            events.close();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            events.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return events.setOnAvailableCallback(callback);
        }
    }
}
