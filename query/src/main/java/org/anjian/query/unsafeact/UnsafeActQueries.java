package org.anjian.query.unsafeact;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.unsafeact.query.FindUnsafeActs;
import org.anjian.api.unsafeact.query.UnsafeActPage;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for unsafe acts, newest first. */
public final class UnsafeActQueries {

    private final OfEnterprise<UnsafeActView> views;

    public UnsafeActQueries(ViewSearch<UnsafeActView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(
                views, permissions, UnsafeActView.class, List.of(Order.down("stoppedOn"), Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public UnsafeActPage handle(FindUnsafeActs query, Actor actor) {
        return new UnsafeActPage(views.page(query.enterprise(), query.page(), actor));
    }
}
