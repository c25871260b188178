package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.hazard.query.FindHazardHistory;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Cursors;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.timeline.TimelineRecord;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the history of one hazard, straight from the store: complete, and current at once. */
public final class HazardHistoryHandler {

    private final EventJournal journal;
    private final HazardReplay replay;
    private final TimelineRecord record;
    private final ReadFilter permissions;

    public HazardHistoryHandler(
            EventJournal journal, HazardReplay replay, TimelineRecord record, ReadFilter permissions) {
        this.journal = journal;
        this.replay = replay;
        this.record = record;
        this.permissions = permissions;
    }

    /**
     * The events, oldest first.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such hazard or the reader may not know
     *     of it
     */
    @QueryHandler
    public TimelinePage handle(FindHazardHistory query, Actor actor) {
        Reading reading = permissions
                .ofEvents(actor, HazardView.class)
                .orElseThrow(() -> new RefusedException(InputRefusal.NOT_PERMITTED));
        HazardView hazard = replay.now(query.id());
        if (hazard == null || !reading.covers(hazard.regionPath(), hazard.enterpriseId(), hazard.published())) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        List<RecordedEvent> events = journal.eventsOf(query.id().raw());
        Cursors cursors = new Cursors("history|" + query.id() + "|" + reading.identity(), 1);
        int from = query.page().after() == null
                ? 0
                : behind(cursors.read(query.page().after()).getFirst());
        int to = Math.min(events.size(), from + query.page().first());
        List<Page.Edge<TimelineEntry>> edges = new ArrayList<>();
        for (RecordedEvent event : events.subList(Math.min(from, to), to)) {
            edges.add(new Page.Edge<>(
                    cursors.at(List.of(FieldValue.of(event.info().version()))),
                    record.record(event.payload(), event.info())));
        }
        return new TimelinePage(new Page<>(
                edges, ViewSearch.info(edges, to < events.size(), query.page().after()), (long) events.size()));
    }

    private static int behind(FieldValue version) {
        if (!version.isLong() || version.longValue() < 0 || version.longValue() > Integer.MAX_VALUE) {
            throw new RefusedException(InputRefusal.MALFORMED, "after");
        }
        return (int) version.longValue();
    }
}
