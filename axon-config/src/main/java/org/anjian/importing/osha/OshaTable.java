package org.anjian.importing.osha;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.anjian.importing.source.CsvFile;
import org.anjian.importing.source.UnreadableSource;

/** One long table, read row by row. */
final class OshaTable implements Iterator<OshaTable.Row>, AutoCloseable {

    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();

    /** @throws UnreadableSource if a column is missing */
    OshaTable(Path file, List<String> needed) {
        this.file = file;
        this.reader = CsvFile.read(file, StandardCharsets.UTF_8);
        this.records = reader.iterator();
        if (records.hasNext()) {
            List<String> header = records.next().getFields();
            for (int i = 0; i < header.size(); i++) {
                columns.put(header.get(i), i);
            }
        }
        List<String> missing =
                needed.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            close();
            throw new UnreadableSource("the file " + file + " lacks the columns " + missing);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableSource("the file " + file + " cannot be read further: " + e.getMessage(), e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new Row(records.next());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row, its cells by column name. */
    final class Row {

        private final CsvRecord cells;

        private Row(CsvRecord cells) {
            this.cells = cells;
        }

        /** The cell without spaces around it; empty where the row is too short to have it. */
        String cell(String column) {
            int index = columns.get(column);
            return index < cells.getFieldCount() ? cells.getField(index).strip() : "";
        }

        /** Where the row stands, as {@code file:line}. */
        String reference() {
            return file.getFileName() + ":" + cells.getStartingLineNumber();
        }
    }
}
