package org.anjian.api.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of results, in the form of a Relay connection.
 *
 * @param edges the elements with their cursors
 * @param pageInfo what comes after
 * @param totalCount how many match in all; null unless it was asked for
 */
public record Page<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount) {

    public Page {
        edges = List.copyOf(edges);
    }

    /** The same page with something else made of each element. */
    public <U> Page<U> map(Function<? super T, ? extends U> made) {
        return new Page<>(
                edges.stream()
                        .map(edge -> new Edge<U>(edge.cursor(), made.apply(edge.node())))
                        .toList(),
                pageInfo,
                totalCount);
    }

    /** An element and the cursor that points just behind it. */
    public record Edge<T>(String cursor, T node) {}

    /** Whether more follows, and the cursors of the ends of this page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
