package org.anjian.query.worker;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.query.FindWorker;
import org.anjian.api.worker.query.FindWorkers;
import org.anjian.api.worker.query.WorkerPage;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for workers, by number. */
public final class WorkerQueries {

    private final ViewSearch<WorkerView> views;
    private final ReadFilter permissions;
    private final Positions positions;
    private final OfEnterprise<WorkerView> ofEnterprise;

    public WorkerQueries(ViewSearch<WorkerView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
        this.ofEnterprise =
                new OfEnterprise<>(views, permissions, WorkerView.class, List.of(ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public WorkerPage handle(FindWorkers query, Actor actor) {
        return new WorkerPage(ofEnterprise.page(query.enterprise(), query.page(), actor));
    }

    /** The worker; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable WorkerView handle(FindWorker query, Actor actor) {
        Reading reading = permissions.of(actor, WorkerView.class);
        positions.await(query.position());
        return views.byId(WorkerId.of(query.enterprise(), query.workerNumber()).raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false))
                .orElse(null);
    }
}
