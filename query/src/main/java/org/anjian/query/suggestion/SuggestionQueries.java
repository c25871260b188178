package org.anjian.query.suggestion;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.suggestion.query.FindSuggestions;
import org.anjian.api.suggestion.query.SuggestionPage;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for suggestions, newest first. */
public final class SuggestionQueries {

    private final OfEnterprise<SuggestionView> views;

    public SuggestionQueries(ViewSearch<SuggestionView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(
                views, permissions, SuggestionView.class, List.of(Order.down("submittedOn"), Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public SuggestionPage handle(FindSuggestions query, Actor actor) {
        return new SuggestionPage(views.page(query.enterprise(), query.page(), actor));
    }
}
