package org.anjian.query.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;

/** What is newest as JSON Feed 1.1; older items are found by {@code next_url}. */
public final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final String PATH = PublicAddresses.ROOT + "/feed.json";

    private final ChangeLedger ledger;
    private final PublicProperties settings;
    private final DocumentJson json;
    private final Renderings renderings = new Renderings();

    JsonFeed(ChangeLedger ledger, PublicProperties settings, DocumentJson json) {
        this.ledger = ledger;
        this.settings = settings;
        this.json = json;
    }

    /** The newest items. */
    public Rendered newest(PublicAddresses addresses) {
        long head = ledger.head();
        return renderings.of(new Asked(addresses, PATH, head), () -> before(head + 1, addresses, PATH));
    }

    /**
     * The items before a position.
     *
     * @throws RefusedException {@link FeedRefusal#POSITION_UNKNOWN} where it is not positive, or beyond the last one
     */
    public Rendered before(long position, PublicAddresses addresses) {
        long head = ledger.head();
        if (position < 1 || position > head + 1) {
            throw new RefusedException(FeedRefusal.POSITION_UNKNOWN, "before");
        }
        String self = PATH + "?before=" + position;
        return renderings.of(new Asked(addresses, self, head), () -> before(position, addresses, self));
    }

    private Rendered before(long position, PublicAddresses addresses, String self) {
        List<PublicChange> changes = ledger.lastBefore(position, settings.entries() + 1);
        boolean more = changes.size() > settings.entries();
        List<PublicChange> page = more ? changes.subList(0, settings.entries()) : changes;
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", VERSION);
        feed.put("title", "安全生产行政执法公开 (Work-safety enforcement, public records)");
        feed.put("language", "zh-CN");
        feed.put("feed_url", addresses.of(self));
        if (more) {
            feed.put("next_url", addresses.of(PATH + "?before=" + page.getLast().position()));
        }
        feed.put("authors", List.of(Map.of("name", settings.publisher())));
        feed.put("_anjian", Map.of("checkpoint", addresses.of(PublicAddresses.CHECKPOINT)));
        List<Map<String, Object>> items = new ArrayList<>();
        page.forEach(change -> items.add(item(change, addresses)));
        feed.put("items", items);
        return Rendered.of(json.bytes(feed), "application/feed+json");
    }

    private static Map<String, Object> item(PublicChange change, PublicAddresses addresses) {
        PublicRecord record = change.record();
        if (record == null) {
            throw new IllegalStateException("the last change of a record has the record");
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", PublicAddresses.urn(change.recordId()));
        item.put("url", addresses.of(PublicAddresses.record(change.recordId())));
        item.put("title", record.isPublic() ? Wordings.title(record) : Wordings.title(change));
        item.put("content_text", Wordings.summary(record));
        item.put("date_published", LegalTime.startOf(record.clock().publishedOn()));
        item.put("date_modified", change.toldAt());
        item.put("tags", List.of(change.kind().name(), record.standing().name()));
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("position", change.position());
        ours.put("op", change.operation());
        ours.put("record", change.recordId());
        item.put("_anjian", ours);
        return item;
    }

    private record Asked(PublicAddresses addresses, String self, long head) {}
}
