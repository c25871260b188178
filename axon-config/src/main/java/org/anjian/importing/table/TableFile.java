package org.anjian.importing.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.anjian.importing.source.UnreadableSource;
import org.jspecify.annotations.Nullable;

/** A table file, read row by row; blank rows are passed over. */
final class TableFile implements Iterator<TableRow>, AutoCloseable {

    private final Path file;
    private final Iterator<TableRow> rows;
    private final AutoCloseable resource;
    private @Nullable TableRow ahead;

    private TableFile(Path file, Iterator<TableRow> rows, AutoCloseable resource) {
        this.file = file;
        this.rows = rows;
        this.resource = resource;
    }

    /** @throws UnreadableSource if it is not a table of the kind its name says */
    static TableFile open(Path file) {
        String name = file.getFileName().toString();
        try {
            if (isWorkbook(name)) {
                var workbook = new WorkbookTable(file);
                return new TableFile(file, workbook, workbook);
            }
            var csv = new CsvTable(file);
            return new TableFile(file, csv, csv);
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    static boolean isCsv(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz");
    }

    Path path() {
        return file;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && rows.hasNext()) {
                TableRow row = rows.next();
                ahead = row.isBlank() ? null : row;
            }
            return ahead != null;
        } catch (RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        return Objects.requireNonNull(row);
    }

    /** The next row, which stays the next. */
    TableRow peek() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return Objects.requireNonNull(ahead);
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnreadableSource unreadable(Path file, Exception cause) {
        return cause instanceof UnreadableSource known
                ? known
                : new UnreadableSource("the file " + file + " cannot be read: " + cause.getMessage(), cause);
    }
}
