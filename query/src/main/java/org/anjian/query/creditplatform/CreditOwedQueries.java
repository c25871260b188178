package org.anjian.query.creditplatform;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.anjian.api.creditplatform.query.CreditOwedPage;
import org.anjian.api.creditplatform.query.FindCreditOwed;
import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Cursors;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for what the platform is owed now. */
public final class CreditOwedQueries {

    private static final int SORTS = 2;

    private final CreditOwedTable table;
    private final ReadFilter permissions;

    CreditOwedQueries(CreditOwedTable table, ReadFilter permissions) {
        this.table = table;
        this.permissions = permissions;
    }

    /**
     * One page.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} and {@link InputRefusal#FOREIGN_CURSOR} for a wrong cursor
     */
    @QueryHandler
    public CreditOwedPage handle(FindCreditOwed query, Actor actor) {
        Reading reading = permissions.of(actor, CreditOwedView.class);
        RegionCode within = reading.reach() == Reach.JURISDICTION ? actor.jurisdiction() : query.region();
        Cursors cursors = new Cursors("creditOwed|" + query.region() + "|" + reading.identity(), SORTS);
        List<CreditOwedTable.Row> rows = table.rows(
                query.region(),
                within,
                place(cursors, query.page().after()),
                query.page().first() + 1);
        List<Page.Edge<CreditOwedView>> edges = rows.stream()
                .limit(query.page().first())
                .map(row -> new Page.Edge<>(cursor(cursors, row.place()), row.owed()))
                .toList();
        return new CreditOwedPage(new Page<>(
                edges,
                ViewSearch.info(edges, rows.size() > edges.size(), query.page().after()),
                query.counted() ? table.count(query.region(), within) : null));
    }

    private static String cursor(Cursors cursors, CreditOwedTable.Place place) {
        return cursors.at(List.of(FieldValue.of(place.micros()), FieldValue.of(place.record())));
    }

    private static CreditOwedTable.@Nullable Place place(Cursors cursors, @Nullable String after) {
        if (after == null) {
            return null;
        }
        List<FieldValue> last = cursors.read(after);
        if (!last.getFirst().isLong() || !last.getLast().isString()) {
            throw new RefusedException(InputRefusal.MALFORMED, "after");
        }
        return new CreditOwedTable.Place(
                last.getFirst().longValue(), last.getLast().stringValue());
    }
}
