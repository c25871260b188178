package org.anjian.query.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;

/**
 * Single records: the same in JSON and as a page to read. As long as nothing is added to the register, a record that was read before
 * costs the database nothing.
 */
public final class RecordPages {

    private static final String JSON = "application/json";
    private static final int REMEMBERED = 5_000;

    private final ChangeLedger ledger;
    private final DocumentJson json;
    private final Cache<String, Seen> records =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Asked, Rendered> written =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RecordPages(ChangeLedger ledger, DocumentJson json) {
        this.ledger = ledger;
        this.json = json;
    }

    /** How a record is written. */
    public enum Form {
        JSON,
        HTML
    }

    /**
     * A record, or its tombstone.
     *
     * @throws RefusedException {@link FeedRefusal#NO_SUCH_RECORD} where the public was never told of it
     */
    public Page of(String id, Form form) {
        PublicChange last = last(id).orElseThrow(() -> new RefusedException(FeedRefusal.NO_SUCH_RECORD, "id"));
        Rendered body = written.get(new Asked(last.position(), form), asked -> written(last, form));
        return new Page(body, record(last).isPublic());
    }

    /**
     * A record, or its tombstone, as data; null where the public was never told of it.
     *
     * @param id of the record
     */
    public @Nullable PublicRecord find(String id) {
        return last(id).map(RecordPages::record).orElse(null);
    }

    private Optional<PublicChange> last(String id) {
        long head = ledger.recentHead();
        Seen known = records.getIfPresent(id);
        if (known != null && known.head() == head) {
            return Optional.of(known.change());
        }
        Optional<PublicChange> last = ledger.lastOf(id);
        last.ifPresent(change -> records.put(id, new Seen(head, change)));
        return last;
    }

    private Rendered written(PublicChange change, Form form) {
        PublicRecord record = record(change);
        return switch (form) {
            case JSON -> Rendered.of(json.bytes(record), JSON);
            case HTML -> RecordHtml.of(record);
        };
    }

    private static PublicRecord record(PublicChange last) {
        PublicRecord record = last.record();
        if (record == null) {
            throw new IllegalStateException("the last change of a record has the record");
        }
        return record;
    }

    /** A change, which was the last of its record when the register had come so far, or later. */
    private record Seen(long head, PublicChange change) {}

    private record Asked(long position, Form form) {}

    /**
     * A record as it is sent.
     *
     * @param present whether it is there, and not a tombstone
     */
    public record Page(Rendered body, boolean present) {}
}
