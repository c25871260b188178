package org.anjian.query.checklist;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;

/** Everything of one kind that an enterprise has and the reader may see, read by the largest pages. */
public final class FactsOf<V> {

    private final OfEnterprise<V> views;

    public FactsOf(ViewSearch<V> views, ReadFilter permissions, Class<V> document) {
        this.views = new OfEnterprise<>(views, permissions, document, List.of(Order.up("id")));
    }

    /** The documents of an enterprise, by id. */
    public List<V> of(EnterpriseId enterprise, Actor actor) {
        List<V> all = new ArrayList<>();
        String after = null;
        do {
            Page<V> page = views.page(enterprise, new PageRequest(PageRequest.MOST, after), actor);
            page.edges().forEach(edge -> all.add(edge.node()));
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        return all;
    }
}
