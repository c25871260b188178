package org.anjian.api.page;

import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/** A query that is answered with one page of a list. */
public interface ListQuery {

    /** Which page. */
    PageRequest page();

    /** Whether the total is asked for. */
    default boolean counted() {
        return false;
    }

    /** The reader's own last write, to wait for. */
    @Nullable
    Position position();
}
