package org.anjian.query.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.anjian.query.readmodel.DocumentJson;

/** The kinds of monthly files. Lines are written as they come; the whole month is never in memory. */
public enum BulkFormat {
    /** Lines of JSON, the same as in the change feed. */
    NDJSON("ndjson", ChangeFeed.NDJSON) {
        @Override
        void write(Lines lines, OutputStream out, DocumentJson json) {
            lines.forEach(line -> {
                try {
                    out.write(json.bytes(ChangeLine.of(line)));
                    out.write('\n');
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    },
    /** Comma-separated values in UTF-8, with the mark by which spreadsheets know it. */
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(Lines lines, OutputStream out, DocumentJson json) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(writer);
            csv.writeRecord(FlatRow.HEADINGS);
            lines.forEach(line -> csv.writeRecord(FlatRow.of(line)));
            csv.flush();
            writer.flush();
        }
    };

    private final String extension;
    private final String mediaType;

    BulkFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the names of its files end. */
    public String extension() {
        return extension;
    }

    /** What it is in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** Writes the lines; the stream stays open. */
    abstract void write(Lines lines, OutputStream out, DocumentJson json) throws IOException;

    /** The lines of a month, one after the other. */
    interface Lines {
        void forEach(Consumer<PublicChange> line);
    }
}
