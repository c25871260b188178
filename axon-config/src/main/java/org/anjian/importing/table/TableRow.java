package org.anjian.importing.table;

import java.util.List;

/**
 * A row of a table as text.
 *
 * @param reference where it stands, as {@code file:line}
 */
record TableRow(String reference, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
