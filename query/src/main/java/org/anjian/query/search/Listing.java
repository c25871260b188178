package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.Page;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;

/** Lists documents of one kind: of those that match, the ones that the reader may see. */
public final class Listing<V> {

    private final ViewSearch<V> views;
    private final ReadFilter permissions;
    private final Positions positions;
    private final String name;
    private final List<ViewSearch.Order> order;

    /**
     * A list.
     *
     * @param name what tells this list from others, for the cursors
     * @param order the order; must end in a field that is unique
     */
    public Listing(
            ViewSearch<V> views,
            ReadFilter permissions,
            Positions positions,
            String name,
            List<ViewSearch.Order> order) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
        this.name = name;
        this.order = List.copyOf(order);
    }

    /**
     * One page of what the reader may see.
     *
     * @param asked what was asked, for the cursors: they hold for the same question only
     * @param conditions what must hold beside the permission
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} where the reader may see none,
     *     {@link InputRefusal#FIELD_WITHHELD} where it is asked by what is withheld from the reader, and what
     *     {@link Positions#awaitFound} and {@link ViewSearch#page} refuse
     */
    public Page<V> page(ListQuery query, Object asked, List<Query> conditions, Actor actor) {
        return page(query, asked, conditions, permissions.of(actor, views.document()));
    }

    /** The same where it was decided before what the reader may see. */
    public Page<V> page(ListQuery query, Object asked, List<Query> conditions, Reading reading) {
        QueriedFields.require(views.document(), conditions, reading);
        positions.awaitFound(query.position());
        List<Query> all = new ArrayList<>(conditions);
        all.add(reading.filter());
        return views.page(
                        new ViewSearch.Search(
                                Conditions.all(all), name + "|" + asked + "|" + reading.identity(), order),
                        query.page(),
                        query.counted())
                .map(reading::shown);
    }
}
