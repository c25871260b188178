package org.anjian.importing.table;

import java.util.List;

/** A column of a kind of tables, with the headings by which it is found. The columns of a kind are an enum. */
interface TableColumn {

    /** Whether a table without it cannot be imported. */
    boolean isRequired();

    /** The headings that mean it; the first in Chinese, the second in English. */
    List<String> headings();

    /** How reports name it. */
    default String label() {
        return headings().get(0) + "/" + headings().get(1);
    }

    /** Whether a heading means this column. */
    default boolean isMeantBy(String heading) {
        String plain = TableText.heading(heading);
        return headings().stream().map(TableText::heading).anyMatch(plain::equals);
    }
}
