package org.anjian.config.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The events of the store, all of them and in order, under positions that a processor may go on from. */
class GroupedEventsTest {

    private final List<TrackedEventMessage<?>> stored = new ArrayList<>();
    private final GroupedEvents grouped = new GroupedEvents(Stored::new, 4);

    @Test
    void events_at_hand_share_the_position_of_the_last_of_their_group() throws InterruptedException {
        append(10);

        List<TrackedEventMessage<?>> read = readFrom(null);

        assertThat(read.stream().<Object>map(TrackedEventMessage::getPayload).toList())
                .isEqualTo(numbers(0, 10));
        assertThat(read)
                .extracting(event -> event.trackingToken().position().orElseThrow())
                .containsExactly(3L, 3L, 3L, 3L, 7L, 7L, 7L, 7L, 9L, 9L);
    }

    @Test
    void an_event_that_comes_alone_is_not_kept_waiting() throws InterruptedException {
        try (var stream = grouped.openStream(null)) {
            append(1);
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(0);
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.peek()).isEmpty();
        }
    }

    /** Whatever is stored while it is read, and wherever a reader stops and goes on: nothing is lost, nothing comes twice. */
    @Test
    void a_reader_that_goes_on_from_the_position_of_a_whole_group_misses_nothing() throws InterruptedException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<Object> read = new ArrayList<>();
        @Nullable TrackingToken position = null;
        int stored = 0;
        for (int round = 0; round < 200; round++) {
            int more = random.nextInt(12);
            append(more);
            stored += more;
            int groups = random.nextInt(4);
            try (var stream = grouped.openStream(position)) {
                for (int group = 0; group < groups && stream.hasNextAvailable(); group++) {
                    position = readGroup(stream, read);
                }
            }
        }
        readFrom(position).forEach(event -> read.add(event.getPayload()));

        assertThat(read).as("seed %s", seed).isEqualTo(numbers(0, stored));
    }

    private static TrackingToken readGroup(BlockingStream<TrackedEventMessage<?>> stream, List<Object> read)
            throws InterruptedException {
        TrackedEventMessage<?> first = stream.nextAvailable();
        read.add(first.getPayload());
        while (stream.peek()
                .filter(next -> next.trackingToken().equals(first.trackingToken()))
                .isPresent()) {
            read.add(stream.nextAvailable().getPayload());
        }
        return first.trackingToken();
    }

    private List<TrackedEventMessage<?>> readFrom(@Nullable TrackingToken position) throws InterruptedException {
        List<TrackedEventMessage<?>> read = new ArrayList<>();
        try (var stream = grouped.openStream(position)) {
            while (stream.hasNextAvailable()) {
                read.add(stream.nextAvailable());
            }
        }
        return read;
    }

    private void append(int events) {
        for (int i = 0; i < events; i++) {
            stored.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(stored.size()),
                    GenericEventMessage.<Object>asEventMessage(stored.size())));
        }
    }

    /** What is stored after a position. */
    private final class Stored implements BlockingStream<TrackedEventMessage<?>> {

        private int next;

        private Stored(@Nullable TrackingToken position) {
            this.next = position == null ? 0 : (int) position.position().orElseThrow() + 1;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return next < stored.size() ? Optional.of(stored.get(next)) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return next < stored.size();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return stored.get(next++);
        }

        @Override
        public void close() {}
    }

    private static List<Object> numbers(int from, int to) {
        return IntStream.range(from, to).<Object>mapToObj(number -> number).toList();
    }
}
