package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.query.FindSafetyManager;
import org.anjian.api.safetymanager.query.FindSafetyManagerHistory;
import org.anjian.api.safetymanager.query.FindSafetyManagers;
import org.anjian.api.safetymanager.query.SafetyManagerPage;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.HistoryPages;
import org.anjian.query.replay.Replay;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for files: as they are from the index, as they were from their events. */
public final class SafetyManagerQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<SafetyManagerView> managers;
    private final Replay<SafetyManagerEvent, SafetyManagerView> replay;
    private final HistoryPages histories;
    private final ReadFilter permissions;
    private final Positions positions;

    public SafetyManagerQueries(
            ViewSearch<SafetyManagerView> managers,
            Replay<SafetyManagerEvent, SafetyManagerView> replay,
            HistoryPages histories,
            ReadFilter permissions,
            Positions positions) {
        this.managers = managers;
        this.replay = replay;
        this.histories = histories;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One file; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable SafetyManagerView handle(FindSafetyManager query, Actor actor) {
        SafetyManagerReading reading = SafetyManagerReading.of(permissions, actor);
        if (query.recordedBy() != null && query.occurredBy() != null) {
            throw new RefusedException(InputRefusal.MALFORMED, "occurredBy");
        }
        positions.await(query.position());
        return Optional.ofNullable(asAsked(query))
                .filter(reading::covers)
                .map(reading::shown)
                .orElse(null);
    }

    private @Nullable SafetyManagerView asAsked(FindSafetyManager query) {
        String id = query.id().raw();
        if (query.recordedBy() != null) {
            return replay.recordedBy(id, query.recordedBy());
        }
        if (query.occurredBy() != null) {
            return replay.occurredBy(id, query.occurredBy());
        }
        return managers.byId(id).orElse(null);
    }

    /** One page, by id. */
    @QueryHandler
    public SafetyManagerPage handle(FindSafetyManagers query, Actor actor) {
        SafetyManagerReading reading = SafetyManagerReading.of(permissions, actor);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(SafetyManagerCriteria.of(query.filter(), reading.ofPosts()));
        conditions.add(reading.reading().filter());
        String name = "managers|" + query.filter() + "|" + reading.identity();
        return new SafetyManagerPage(reading.shown(managers.page(
                new ViewSearch.Search(Conditions.all(conditions), name, BY_ID), query.page(), query.counted())));
    }

    /**
     * The events of one file that concern the reader, oldest first.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such file or the reader may not know of
     *     it
     */
    @QueryHandler
    public TimelinePage handle(FindSafetyManagerHistory query, Actor actor) {
        SafetyManagerReading reading = SafetyManagerReading.of(permissions, actor);
        SafetyManagerView now = replay.now(query.id().raw());
        if (now == null || !reading.covers(now)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        return histories.page(
                query.id().raw(),
                event -> reading.covers(now, ((SafetyManagerEvent) event).post()),
                query.page(),
                reading.identity());
    }
}
