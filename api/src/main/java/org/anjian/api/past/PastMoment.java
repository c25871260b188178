package org.anjian.api.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.message.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * The moment as of which lists and statistics are asked, by what was recorded until then. It travels in the metadata of a
 * query, so that whatever is asked for one request is asked as of one moment.
 *
 * @param position the place in the order of the store of the last event that counts; null where the clock decides
 * @param recorded what was recorded up to then counts; null where the position decides
 * @param now what the clock showed at that moment: overdue is what was overdue then
 * @param head the place of the last event that has to be known before an answer is complete
 */
public record PastMoment(@Nullable Long position, @Nullable Instant recorded, Instant now, long head) {

    private static final String POSITION = "pastPosition";
    private static final String RECORDED = "pastRecorded";
    private static final String NOW = "pastNow";
    private static final String HEAD = "pastHead";

    public PastMoment {
        if ((position == null) == (recorded == null)) {
            throw new IllegalArgumentException("a moment is either a position or an instant");
        }
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
        return new PastMoment(
                position == null ? null : Long.valueOf(position.toString()),
                recorded == null ? null : Instant.parse(recorded.toString()),
                Instant.parse(metadata.get(NOW).toString()),
                Long.parseLong(String.valueOf(metadata.get(HEAD))));
    }
}
