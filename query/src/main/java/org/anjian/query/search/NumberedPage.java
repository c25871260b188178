package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import java.util.function.ToLongFunction;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** A page of the rows of a table, the highest number first. */
public final class NumberedPage {

    private final Cursors cursors;
    private final PageRequest page;

    /**
     * A page.
     *
     * @param name what tells this query and its reader from others
     */
    public NumberedPage(String name, PageRequest page) {
        this.cursors = new Cursors(name, 1);
        this.page = page;
    }

    /**
     * The number below which the page begins.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} and {@link InputRefusal#FOREIGN_CURSOR} for a wrong cursor
     */
    public long before() {
        if (page.after() == null) {
            return Long.MAX_VALUE;
        }
        FieldValue last = cursors.read(page.after()).getFirst();
        if (!last.isLong()) {
            throw new RefusedException(InputRefusal.MALFORMED, "after");
        }
        return last.longValue();
    }

    /** How many rows to read: one more than is shown, which tells whether more follow. */
    public int limit() {
        return page.first() + 1;
    }

    /**
     * The page.
     *
     * @param rows what was read
     */
    public <T> Page<T> of(List<T> rows, ToLongFunction<T> number) {
        List<Page.Edge<T>> edges = rows.stream()
                .limit(page.first())
                .map(row -> new Page.Edge<>(cursors.at(List.of(FieldValue.of(number.applyAsLong(row)))), row))
                .toList();
        return new Page<>(edges, ViewSearch.info(edges, rows.size() > page.first(), page.after()), null);
    }
}
