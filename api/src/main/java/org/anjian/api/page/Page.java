package org.anjian.api.page;

import java.util.List;
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

    /** An element and the cursor that points just behind it. */
    public record Edge<T>(String cursor, T node) {}

    /** Whether more follows, and the cursors of the ends of this page. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
