package org.anjian.importing.table;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.anjian.importing.source.Fingerprint;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RecordSource;
import org.jspecify.annotations.Nullable;

/** The tables of one import, one after the other. */
final class TableSource<C extends Enum<C> & TableColumn> implements RecordSource {

    // Part of the fingerprint: a change of the order of rows must not be continued from an old checkpoint.
    private static final String FORMAT = "1-";

    private final TableLayout<C> layout;
    private final List<Path> files;
    private final Clock clock;
    private @Nullable TableFile open;

    TableSource(TableLayout<C> layout, List<Path> files, Clock clock) {
        this.layout = layout;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String fingerprint() {
        return FORMAT + Fingerprint.of(files);
    }

    /** Counts the rows, and refuses a wrong header before a row of any file is imported. */
    @Override
    public long total() {
        long rows = 0;
        for (Path file : files) {
            try (TableFile table = TableFile.open(file)) {
                TableHeader.of(layout, table);
                for (; table.hasNext(); rows++) {
                    table.next();
                }
            }
        }
        return rows;
    }

    @Override
    public Iterator<ImportRow> rows() {
        return new Rows(files.iterator());
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private TableFile table(Path file) {
        close();
        open = TableFile.open(file);
        return open;
    }

    private final class Rows implements Iterator<ImportRow> {

        private final Iterator<Path> rest;
        private @Nullable TableFile table;
        private @Nullable TableHeader<C> header;

        Rows(Iterator<Path> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            while ((table == null || !table.hasNext()) && rest.hasNext()) {
                table = table(rest.next());
                header = TableHeader.of(layout, table);
            }
            return table != null && table.hasNext();
        }

        @Override
        public ImportRow next() {
            if (!hasNext() || table == null || header == null) {
                throw new NoSuchElementException();
            }
            return layout.row(new TableCells<>(header, table.next()), clock.instant());
        }
    }
}
