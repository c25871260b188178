package org.anjian.query.search;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;

/** Lists what belongs to one enterprise, for documents that need no other filter. */
public final class OfEnterprise<V> {

    private final ViewSearch<V> search;
    private final ReadFilter permissions;
    private final Class<V> document;
    private final List<ViewSearch.Order> order;

    public OfEnterprise(ViewSearch<V> search, ReadFilter permissions, Class<V> document, List<ViewSearch.Order> order) {
        this.search = search;
        this.permissions = permissions;
        this.document = document;
        this.order = List.copyOf(order);
    }

    /** One page of what the reader may see. */
    public Page<V> page(EnterpriseId enterprise, PageRequest page, Actor actor) {
        Reading reading = permissions.of(actor, document);
        return search.page(
                        new ViewSearch.Search(
                                Conditions.all(
                                        reading.filter(), Conditions.is(reading.enterpriseField(), enterprise.raw())),
                                document.getSimpleName() + "|" + enterprise + "|" + reading.identity(),
                                order),
                        page,
                        false)
                .map(reading::shown);
    }
}
