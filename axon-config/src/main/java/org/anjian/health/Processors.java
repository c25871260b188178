package org.anjian.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** How far every streaming processor of this node is behind the event store. */
public final class Processors {

    private final EventProcessingConfiguration processing;
    private final StorePositions positions;
    private final SegmentTokens tokens;
    private final Clock clock;

    public Processors(
            EventProcessingConfiguration processing, StorePositions positions, SegmentTokens tokens, Clock clock) {
        this.processing = processing;
        this.positions = positions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The lags, by name. */
    public List<ProcessorLag> lags() {
        long head = positions.head();
        return streaming().stream()
                .map(processor -> lag(processor, head))
                .sorted(Comparator.comparing(ProcessorLag::processor))
                .toList();
    }

    /** Whether every processor has handled all events up to a position. */
    public boolean haveReached(long position) {
        return streaming().stream()
                .allMatch(processor -> reached(processor, tokens.of(processor.getName())) >= position);
    }

    /** The position up to which a processor has handled all events, on whichever nodes; -1 where it has handled none. */
    public long reached(String processor) {
        List<SegmentTokens.Stored> segments = tokens.of(processor);
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(here -> reached(here, segments))
                .orElseGet(() -> segments.stream()
                        .mapToLong(SegmentTokens.Stored::position)
                        .min()
                        .orElse(-1));
    }

    private List<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private ProcessorLag lag(StreamingEventProcessor processor, long head) {
        List<SegmentTokens.Stored> segments = tokens.of(processor.getName());
        long reached = reached(processor, segments);
        long behind = Math.max(0, head - reached);
        long seconds = behind == 0
                ? 0
                : positions.recordedAfter(reached).map(this::ageOf).orElse(0L);
        Optional<Throwable> error = processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
        return new ProcessorLag(
                processor.getName(),
                processor.isRunning() && error.isEmpty() && areAllWorkedOn(segments),
                behind,
                seconds,
                deadLetters(processor.getName()),
                error.map(Throwable::getClass).map(Class::getSimpleName).orElse(null));
    }

    private long ageOf(Instant recorded) {
        return ProcessorLag.age(recorded, clock.instant());
    }

    private long deadLetters(String processor) {
        return processing
                .deadLetterQueue(processor)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }

    /** A segment that failed belongs to nobody until it is tried again. */
    private static boolean areAllWorkedOn(List<SegmentTokens.Stored> segments) {
        return !segments.isEmpty() && segments.stream().allMatch(SegmentTokens.Stored::owned);
    }

    /**
     * The position up to which every segment has handled all events: by the processor for those that it works on, which
     * is more recent, and by the token store for the others.
     */
    private static long reached(StreamingEventProcessor processor, List<SegmentTokens.Stored> segments) {
        Map<Integer, EventTrackerStatus> here = processor.processingStatus();
        return segments.stream()
                .mapToLong(stored -> here.containsKey(stored.segment())
                        ? here.get(stored.segment()).getCurrentPosition().orElse(-1)
                        : stored.position())
                .min()
                .orElse(-1);
    }
}
