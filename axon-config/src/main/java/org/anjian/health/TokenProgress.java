package org.anjian.health;

import java.util.List;
import java.util.SortedSet;
import org.anjian.query.past.VersionProgress;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far projections are, by the tokens of all nodes. A token that is beyond a position may still wait for an event before it,
 * whose transaction took longer; what it waits for in vain is told from that by the store.
 */
public final class TokenProgress implements VersionProgress {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    public TokenProgress(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public boolean hasAll(String readModel, long position) {
        List<Reached> segments = jdbc.sql(
                        "SELECT token, token_type FROM token_entry WHERE processor_name = ? ORDER BY segment")
                .param(readModel)
                .query((row, number) -> reached(row.getBytes(1), row.getString(2)))
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

    private Reached reached(byte[] token, String type) {
        if (token == null || type == null) {
            return Reached.NOTHING;
        }
        TrackingToken read = WrappedToken.unwrapLowerBound(
                serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null)));
        return switch (read) {
            case null -> Reached.NOTHING;
            case GapAwareTrackingToken gaps -> new Reached(gaps.getIndex(), gaps.getGaps());
            default -> new Reached(read.position().orElse(-1), Reached.NOTHING.missing());
        };
    }

    /**
     * @param position the last event that was handled
     * @param missing the positions before it that were not
     */
    private record Reached(long position, SortedSet<Long> missing) {

        private static final Reached NOTHING = new Reached(-1, java.util.Collections.emptySortedSet());
    }
}
