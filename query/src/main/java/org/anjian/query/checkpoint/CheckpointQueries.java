package org.anjian.query.checkpoint;

import java.util.List;
import org.anjian.api.checkpoint.query.CheckpointDayPage;
import org.anjian.api.checkpoint.query.FindCheckpointDays;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the days with checkpoints, newest first. */
public final class CheckpointQueries {

    private final Listing<CheckpointDayView> list;

    CheckpointQueries(ViewSearch<CheckpointDayView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(views, permissions, positions, "checkpoints", List.of(Order.down("id")));
    }

    /** One page. */
    @QueryHandler
    public CheckpointDayPage handle(FindCheckpointDays query, Actor actor) {
        return new CheckpointDayPage(list.page(query, "", new Criteria().list(), actor));
    }
}
