package org.anjian.query.replay;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.journal.RecordHistories;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.search.Cursors;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.timeline.TimelineRecord;

/** Pages of the events of one record, straight from the store: complete, and current at once. */
public final class HistoryPages {

    private final RecordHistories journal;
    private final TimelineRecord record;

    public HistoryPages(RecordHistories journal, TimelineRecord record) {
        this.journal = journal;
        this.record = record;
    }

    /**
     * The events, oldest first.
     *
     * @param id the record
     * @param visible which of them the reader may see
     * @param reader what tells the reader from others, for the cursors
     */
    public TimelinePage page(String id, Predicate<RecordedEvent> visible, PageRequest page, String reader) {
        List<RecordedEvent> events =
                journal.eventsOf(id).stream().filter(visible).toList();
        Cursors cursors = new Cursors("history|" + id + "|" + reader, 1);
        long after =
                page.after() == null ? 0 : versionOf(cursors.read(page.after()).getFirst());
        List<RecordedEvent> rest =
                events.stream().filter(event -> event.info().version() > after).toList();
        List<Page.Edge<TimelineEntry>> edges = new ArrayList<>();
        for (RecordedEvent event : rest.subList(0, Math.min(page.first(), rest.size()))) {
            edges.add(new Page.Edge<>(
                    cursors.at(List.of(FieldValue.of(event.info().version()))),
                    record.record(event.payload(), event.info())));
        }
        return new TimelinePage(new Page<>(
                edges, ViewSearch.info(edges, rest.size() > edges.size(), page.after()), (long) events.size()));
    }

    /** One event of a record, by its identifier; empty where the record has none such. */
    Optional<RecordedEvent> event(String id, String event) {
        return journal.eventsOf(id).stream()
                .filter(recorded -> recorded.info().eventId().equals(event))
                .findFirst();
    }

    private static long versionOf(FieldValue version) {
        if (!version.isLong() || version.longValue() < 0) {
            throw new RefusedException(InputRefusal.MALFORMED, "after");
        }
        return version.longValue();
    }
}
