package org.anjian.query.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which records were born when, in the order of the store. */
@FunctionalInterface
public interface Births {

    /**
     * The records that were born after a position, in the order of their positions.
     *
     * @param aggregateType the type of the records, or null for all types
     * @param limit the most births to return
     */
    List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit);
}
