package org.anjian.query.replay;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.query.FieldChange;
import org.anjian.api.seal.Shut;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.difference.Difference;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.seal.Sealed;
import org.anjian.query.search.Cursors;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.timeline.EventLevels;
import org.anjian.query.timeline.TimelineRecord;
import org.anjian.query.words.FieldWords;

/** Events of one record as entries of the timeline, straight from the store: complete, and current at once. */
public final class HistoryPages {

    private final TimelineRecord record;
    private final FieldWords fields;

    public HistoryPages(TimelineRecord record, FieldWords fields) {
        this.record = record;
        this.fields = fields;
    }

    /**
     * The events, oldest first.
     *
     * @param id the record
     * @param events those that the reader may see, oldest first
     * @param clearance what the reader is cleared for in them
     * @param reader what tells the reader from others, for the cursors
     */
    public TimelinePage page(
            String id, List<RecordedEvent> events, Clearance clearance, PageRequest page, String reader) {
        Cursors cursors = new Cursors("history|" + id + "|" + reader, 1);
        long after =
                page.after() == null ? 0 : versionOf(cursors.read(page.after()).getFirst());
        List<RecordedEvent> rest =
                events.stream().filter(event -> event.info().version() > after).toList();
        List<Page.Edge<TimelineEntry>> edges = new ArrayList<>();
        for (RecordedEvent event : rest.subList(0, Math.min(page.first(), rest.size()))) {
            edges.add(new Page.Edge<>(
                    cursors.at(List.of(FieldValue.of(event.info().version()))), entry(event, clearance)));
        }
        return new TimelinePage(new Page<>(
                edges, ViewSearch.info(edges, rest.size() > edges.size(), page.after()), (long) events.size()));
    }

    /**
     * A field that changed, with the events that touched it.
     *
     * @param touchedBy at least one, oldest first
     * @param visible which of them the reader may see
     * @param clearance what the reader is cleared for in them
     */
    FieldChange change(
            Difference difference,
            List<RecordedEvent> touchedBy,
            Predicate<RecordedEvent> visible,
            Clearance clearance) {
        RecordedEvent last = touchedBy.getLast();
        List<RecordedEvent> seen = touchedBy.stream().filter(visible).toList();
        return new FieldChange(
                difference.written(),
                fields.of(difference.path()),
                difference.before(),
                difference.after(),
                visible.test(last) ? entry(last, clearance) : null,
                touchedBy.size(),
                seen.subList(Math.max(0, seen.size() - FieldChange.MOST_TOUCHES), seen.size()).stream()
                        .map(event -> entry(event, clearance))
                        .toList());
    }

    /** An event as an entry of the timeline, without what is withheld from the reader. */
    TimelineEntry entry(RecordedEvent event, Clearance clearance) {
        TimelineEntry entry = EventLevels.open(
                record.record(event.payload(), event.info()), event.payload().getClass(), clearance);
        Shut shut = Sealed.now().shut();
        return shut.isNothing() ? entry : entry.with(shut.masked(entry.details()));
    }

    private static long versionOf(FieldValue version) {
        if (!version.isLong() || version.longValue() < 0) {
            throw new RefusedException(InputRefusal.MALFORMED, "after");
        }
        return version.longValue();
    }
}
