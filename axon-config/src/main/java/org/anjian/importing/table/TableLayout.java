package org.anjian.importing.table;

import java.time.Instant;
import java.util.List;
import org.anjian.importing.source.ImportRow;

/**
 * A kind of tables: its columns, and the rules by which a row becomes a command.
 *
 * @param <C> the columns
 */
interface TableLayout<C extends Enum<C> & TableColumn> {

    /** The name of the adapter. */
    String name();

    /** The columns. */
    Class<C> columns();

    /** Groups of columns of each of which a table needs at least one. */
    default List<List<C>> alternatives() {
        return List.of();
    }

    /**
     * What becomes of a row.
     *
     * @param now tells which dates are still to come
     */
    ImportRow row(TableCells<C> cells, Instant now);
}
