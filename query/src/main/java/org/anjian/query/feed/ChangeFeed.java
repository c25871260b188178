package org.anjian.query.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;

/**
 * The change feed: lines of JSON after a position. The register shows positions in their order and without a gap, so whoever goes
 * on from the last position that was read misses nothing and reads nothing twice.
 */
public final class ChangeFeed {

    /** The most lines of a page. */
    public static final int MOST = 1_000;

    /** How many lines a page has where nothing is said. */
    public static final int USUAL = 500;

    /** Lines of JSON. */
    public static final String NDJSON = "application/x-ndjson";

    private static final long REMEMBERED_BYTES = 32L << 20;

    private final ChangeLedger ledger;
    private final DocumentJson json;
    private final Cache<Asked, Page> known = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((Asked asked, Page page) -> page.body().bytes().length + 200)
            .build();

    ChangeFeed(ChangeLedger ledger, DocumentJson json) {
        this.ledger = ledger;
        this.json = json;
    }

    /**
     * The lines after a position. As long as nothing is added to the register the same page is not made again.
     *
     * @param limit 1 to {@link #MOST}
     * @throws RefusedException {@link FeedRefusal#POSITION_UNKNOWN} where the position is negative or beyond the last one,
     *     {@link FeedRefusal#LIMIT_OUT_OF_RANGE}
     */
    public Page after(long since, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new RefusedException(FeedRefusal.LIMIT_OUT_OF_RANGE, "limit");
        }
        long head = ledger.head();
        if (since < 0 || since > head) {
            throw new RefusedException(FeedRefusal.POSITION_UNKNOWN, "since");
        }
        Asked asked = new Asked(since, limit, head);
        Page page = known.getIfPresent(asked);
        if (page == null) {
            page = page(since, limit, head);
            known.put(asked, page);
        }
        return page;
    }

    private Page page(long since, int limit, long head) {
        List<PublicChange> lines = ledger.after(since, limit);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (PublicChange line : lines) {
            body.writeBytes(json.bytes(ChangeLine.of(line)));
            body.write('\n');
        }
        long last = lines.isEmpty() ? since : lines.getLast().position();
        return new Page(Rendered.of(body.toByteArray(), NDJSON), last, last < head ? Long.valueOf(last) : null);
    }

    private record Asked(long since, int limit, long head) {}

    /**
     * A page.
     *
     * @param last the position of its last line, to go on from
     * @param next the same where there is more already
     */
    public record Page(Rendered body, long last, @Nullable Long next) {}
}
