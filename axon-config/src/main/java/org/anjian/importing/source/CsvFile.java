package org.anjian.importing.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens CSV files, packed with gzip or not. */
public final class CsvFile {

    private static final String PACKED = ".gz";
    private static final int BUFFER = 1 << 16;

    private CsvFile() {}

    /** The records of a file, its header among them; rows that are too short or too long are handed on as they are. */
    public static CsvReader<CsvRecord> read(Path file, Charset charset) {
        try {
            return CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .detectBomHeader(true)
                    .ofCsvRecord(stream(file), charset);
        } catch (IOException e) {
            throw new UnreadableSource("the file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The bytes of a file, unpacked. */
    public static InputStream stream(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return file.getFileName().toString().endsWith(PACKED) ? new GZIPInputStream(in, BUFFER) : in;
    }
}
