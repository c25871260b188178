package org.anjian.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import org.anjian.query.web.SpreadsheetCells;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The kinds of files. Rows are written as they come; the whole list is never in memory. */
enum ExportFormat {
    /** Comma-separated values in UTF-8, with the mark by which Excel knows it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        <V> void write(ExportedList<V> list, Iterator<V> rows, OutputStream out) throws IOException {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                writer.write('\uFEFF');
                try (CsvWriter csv = CsvWriter.builder().build(writer)) {
                    csv.writeRecord(
                            list.columns().stream().map(ExportedColumn::heading).toList());
                    while (rows.hasNext()) {
                        V row = rows.next();
                        csv.writeRecord(list.columns().stream()
                                .map(column -> harmless(column.cell().apply(row)))
                                .toList());
                    }
                }
            }
        }
    },
    /** A workbook with one sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        <V> void write(ExportedList<V> list, Iterator<V> rows, OutputStream out) throws IOException {
            try (Workbook workbook = new Workbook(out, "Anjian", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(list.name());
                for (int column = 0; column < list.columns().size(); column++) {
                    sheet.value(0, column, list.columns().get(column).heading());
                    sheet.style(0, column).bold().set();
                }
                sheet.freezePane(0, 1);
                for (int row = 1; rows.hasNext(); row++) {
                    V value = rows.next();
                    for (int column = 0; column < list.columns().size(); column++) {
                        put(
                                sheet,
                                row,
                                column,
                                list.columns().get(column).cell().apply(value));
                    }
                    if (row % FLUSHED == 0) {
                        sheet.flush();
                    }
                }
            }
        }
    };

    private static final int FLUSHED = 1_000;

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Writes headings and rows. */
    abstract <V> void write(ExportedList<V> list, Iterator<V> rows, OutputStream out) throws IOException;

    private static String harmless(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return cell instanceof String ? SpreadsheetCells.harmless(text) : text;
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
