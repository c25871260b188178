package org.anjian.api.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.message.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * The moment as of which lists and statistics are asked: by what was recorded until then, or by what had happened by then,
 * whenever it was recorded. It travels in the metadata of a query, so that whatever is asked for one request is asked as of one
 * moment.
 *
 * @param position the place in the order of the store of the last event that counts; null where a time decides
 * @param recorded what was recorded up to then counts; null where something else decides
 * @param occurred what happened up to then counts; null where something else decides
 * @param now what the clock showed at that moment: overdue is what was overdue then
 * @param head the place of the last event that has to be known before an answer is complete
 */
public record PastMoment(
        @Nullable Long position,
        @Nullable Instant recorded,
        @Nullable Instant occurred,
        Instant now,
        long head) {

    private static final String POSITION = "pastPosition";
    private static final String RECORDED = "pastRecorded";
    private static final String OCCURRED = "pastOccurred";
    private static final String NOW = "pastNow";
    private static final String HEAD = "pastHead";

    public PastMoment {
        if (Stream.of(position, recorded, occurred).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a moment is a position, or an instant by one of the clocks");
        }
    }

    /** By the order of the store. */
    public static PastMoment ofPosition(long position, Instant now, long head) {
        return new PastMoment(position, null, null, now, head);
    }

    /** By the clock of recording. */
    public static PastMoment ofRecorded(Instant recorded, Instant now, long head) {
        return new PastMoment(null, recorded, null, now, head);
    }

    /** By the time of what happened. */
    public static PastMoment ofOccurred(Instant occurred, Instant now, long head) {
        return new PastMoment(null, null, occurred, now, head);
    }

    /** The day that it was. */
    public LocalDate day() {
        return LegalTime.dayOf(now);
    }

    /** The moment as message metadata. */
    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        if (position != null) {
            metadata.put(POSITION, position.toString());
        }
        if (recorded != null) {
            metadata.put(RECORDED, recorded.toString());
        }
        if (occurred != null) {
            metadata.put(OCCURRED, occurred.toString());
        }
        metadata.put(NOW, now.toString());
        metadata.put(HEAD, Long.toString(head));
        return metadata;
    }

    /** Reads a moment back from message metadata; null where the present is asked for. */
    public static @Nullable PastMoment fromMetadata(Map<String, ?> metadata) {
        if (metadata.get(NOW) == null) {
            return null;
        }
        Object position = metadata.get(POSITION);
        Object recorded = metadata.get(RECORDED);
        Object occurred = metadata.get(OCCURRED);
        return new PastMoment(
                position == null ? null : Long.valueOf(position.toString()),
                recorded == null ? null : Instant.parse(recorded.toString()),
                occurred == null ? null : Instant.parse(occurred.toString()),
                Instant.parse(metadata.get(NOW).toString()),
                Long.parseLong(String.valueOf(metadata.get(HEAD))));
    }
}
