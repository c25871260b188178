package org.anjian.importing.table;

/** A column of a kind of tables. The columns of a kind are an enum. */
interface TableColumn {

    /** The headings that mean it. */
    ColumnHeadings headings();

    /** Whether a table without it cannot be imported. */
    default boolean isRequired() {
        return headings().required();
    }

    /** How reports name it. */
    default String label() {
        return headings().all().get(0) + "/" + headings().all().get(1);
    }

    /** Whether a heading means this column. */
    default boolean isMeantBy(String heading) {
        String plain = TableText.heading(heading);
        return headings().all().stream().map(TableText::heading).anyMatch(plain::equals);
    }
}
