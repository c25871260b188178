package org.anjian.health;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.anjian.query.past.VersionProgress;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far projections are: by the processor for the segments that this node works on, which is more recent, and by the token
 * store for the others. A token that is beyond a position may still wait for an event before it, whose transaction took longer;
 * what it waits for in vain is told from that by the store.
 */
public final class TokenProgress implements VersionProgress {

    private static final Reached NOTHING = new Reached(-1, Collections.emptySortedSet());

    private final Supplier<EventProcessingConfiguration> processing;
    private final JdbcClient jdbc;
    private final Serializer serializer;

    public TokenProgress(Supplier<EventProcessingConfiguration> processing, JdbcClient jdbc, Serializer serializer) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public boolean hasAll(String readModel, long position) {
        Map<Integer, EventTrackerStatus> here = processing
                .get()
                .eventProcessor(readModel, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        List<Reached> segments = jdbc.sql("SELECT segment, token, token_type FROM token_entry WHERE processor_name = ?")
                .param(readModel)
                .query((row, number) -> here.containsKey(row.getInt(1))
                        ? reached(here.get(row.getInt(1)).getTrackingToken())
                        : reached(stored(row.getBytes(2), row.getString(3))))
                .list();
        return !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.position() >= position)
                && segments.stream()
                        .noneMatch(segment -> awaits(segment.missing().headSet(position + 1)));
    }

    private boolean awaits(SortedSet<Long> missing) {
        return !missing.isEmpty()
                && jdbc.sql("SELECT EXISTS (SELECT 1 FROM domain_event_entry WHERE global_index = ANY (?))")
                        .param(missing.toArray(Long[]::new))
                        .query(Boolean.class)
                        .single();
    }

    private @Nullable TrackingToken stored(byte @Nullable [] token, @Nullable String type) {
        return token == null || type == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    }

    private static Reached reached(@Nullable TrackingToken token) {
        TrackingToken read = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return switch (read) {
            case null -> NOTHING;
            case GapAwareTrackingToken gaps -> new Reached(gaps.getIndex(), gaps.getGaps());
            default -> new Reached(read.position().orElse(-1), NOTHING.missing());
        };
    }

    /**
     * How far a segment is.
     *
     * @param position the last event that was handled
     * @param missing the positions before it that were not
     */
    private record Reached(long position, SortedSet<Long> missing) {}
}
