package org.anjian.query.worker;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.worker.query.FindWorkers;
import org.anjian.api.worker.query.WorkerPage;
import org.anjian.api.worker.view.WorkerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for workers, by number. */
public final class WorkerQueries {

    private final OfEnterprise<WorkerView> ofEnterprise;

    public WorkerQueries(ViewSearch<WorkerView> views, ReadFilter permissions) {
        this.ofEnterprise =
                new OfEnterprise<>(views, permissions, WorkerView.class, List.of(ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public WorkerPage handle(FindWorkers query, Actor actor) {
        return new WorkerPage(ofEnterprise.page(query.enterprise(), query.page(), actor));
    }
}
