package org.anjian.query.accident;

import java.util.List;
import org.anjian.api.accident.query.AccidentPage;
import org.anjian.api.accident.query.FindAccidents;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for accidents. */
public final class AccidentQueries {

    private final Listing<AccidentView> accidents;

    public AccidentQueries(ViewSearch<AccidentView> accidents, ReadFilter permissions, Positions positions) {
        this.accidents = new Listing<>(
                accidents, permissions, positions, "accidents", List.of(Order.down("happenedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public AccidentPage handle(FindAccidents query, Actor actor) {
        return new AccidentPage(accidents.page(query, query.filter(), AccidentConditions.of(query.filter()), actor));
    }
}
