package org.anjian.importing.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.anjian.importing.source.CsvFile;

/** The rows of a CSV file. */
final class CsvTable implements Iterator<TableRow>, AutoCloseable {

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    CsvTable(Path file) throws IOException {
        this.name = file.getFileName().toString();
        this.reader = CsvFile.read(file, CsvCharset.of(file));
        this.records = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public TableRow next() {
        CsvRecord record = records.next();
        return new TableRow(name + ":" + record.getStartingLineNumber(), record.getFields());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
