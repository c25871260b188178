package org.anjian.health;

import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the segments of a processor are by the token store, which also knows those that other nodes work on, and those
 * that nobody works on because they failed a moment ago.
 */
public final class SegmentTokens {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    /**
     * One segment.
     *
     * @param segment its number
     * @param owned whether a node works on it
     * @param position up to which event it has handled all; -1 for none
     */
    public record Stored(int segment, boolean owned, long position) {}

    public SegmentTokens(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** All segments of a processor. */
    public List<Stored> of(String processor) {
        return jdbc.sql("SELECT segment, owner, token, token_type FROM token_entry WHERE processor_name = ?")
                .param(processor)
                .query((row, number) -> new Stored(
                        row.getInt(1), row.getString(2) != null, position(row.getBytes(3), row.getString(4))))
                .list();
    }

    private long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read.position().orElse(-1);
    }
}
