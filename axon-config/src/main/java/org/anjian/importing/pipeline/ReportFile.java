package org.anjian.importing.pipeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A CSV report that can be continued from a known length. UTF-8 with a mark, so that Excel shows its Chinese. */
final class ReportFile implements AutoCloseable {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final int LONGEST_CELL = 200;

    private final Path path;
    private final FileChannel channel;
    private final CsvWriter rows;

    /** @param length how much of the file is to be kept */
    ReportFile(Path path, long length, List<String> header) {
        this.path = path;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // What was written after the checkpoint is written again.
            long kept = Math.min(length, channel.size());
            channel.truncate(kept).position(kept);
            var out = new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
            this.rows = CsvWriter.builder().build(out);
            if (kept == 0) {
                out.write(MARK);
                rows.writeRecord(header);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    void write(String... cells) {
        String[] safe = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            safe[i] = safe(cells[i]);
        }
        rows.writeRecord(safe);
    }

    /** Brings all rows to the disk and says how long the file is then. */
    long force() {
        try {
            rows.flush();
            channel.force(false);
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The text comes from outside: no formula for a spreadsheet to run, no cell that nobody can open.
    private static String safe(String cell) {
        String text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
