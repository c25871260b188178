package org.anjian.importing.table;

import java.util.List;

/**
 * The headings by which a column is found.
 *
 * @param required whether a table without it cannot be imported
 * @param all the first in Chinese, the second in English
 */
record ColumnHeadings(boolean required, List<String> all) {

    ColumnHeadings {
        all = List.copyOf(all);
    }

    /** Those of a column that every table has. */
    static ColumnHeadings required(String... all) {
        return new ColumnHeadings(true, List.of(all));
    }

    /** Those of a column that a table may have. */
    static ColumnHeadings optional(String... all) {
        return new ColumnHeadings(false, List.of(all));
    }
}
