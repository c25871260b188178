package org.anjian.exporting;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a list, asked for page by page: what is in memory is one page.
 *
 * @param name the name of the file, without its ending
 * @param columns the columns, from left to right
 * @param pages answers a page of what the reader may see
 */
record ExportedList<V>(String name, List<ExportedColumn<V>> columns, Function<PageRequest, Page<V>> pages) {

    ExportedList {
        columns = List.copyOf(columns);
    }

    /** The rows. The first page is asked for at once, so that a refusal comes before anything is written. */
    Iterator<V> rows() {
        return new Rows(pages.apply(new PageRequest(PageRequest.MOST, null)));
    }

    private final class Rows implements Iterator<V> {

        private Page<V> page;
        private Iterator<Page.Edge<V>> edges;

        private Rows(Page<V> first) {
            this.page = first;
            this.edges = first.edges().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!edges.hasNext() && page.pageInfo().hasNextPage()) {
                @Nullable String end = page.pageInfo().endCursor();
                page = pages.apply(new PageRequest(PageRequest.MOST, end));
                edges = page.edges().iterator();
            }
            return edges.hasNext();
        }

        @Override
        public V next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return edges.next().node();
        }
    }
}
