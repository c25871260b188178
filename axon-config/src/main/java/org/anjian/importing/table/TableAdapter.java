package org.anjian.importing.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.importing.source.RecordAdapter;
import org.anjian.importing.source.RecordSource;
import org.anjian.importing.source.UnreadableSource;

/** Reads a table of one kind, or every table of a folder in the order of their names: CSV and XLSX, packed or not. */
public final class TableAdapter<C extends Enum<C> & TableColumn> implements RecordAdapter {

    private final TableLayout<C> layout;
    private final Clock clock;

    private TableAdapter(TableLayout<C> layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
    }

    /**
     * Reads tables of hazards.
     *
     * @param clock tells which dates are still to come
     */
    public static RecordAdapter hazards(Clock clock) {
        return new TableAdapter<>(new HazardTable(), clock);
    }

    /**
     * Reads tables of enterprises.
     *
     * @param clock tells which dates are still to come
     */
    public static RecordAdapter enterprises(Clock clock) {
        return new TableAdapter<>(new EnterpriseTable(), clock);
    }

    /**
     * Reads tables of safety managers.
     *
     * @param clock tells which dates are still to come
     */
    public static RecordAdapter safetyManagers(Clock clock) {
        return new TableAdapter<>(new SafetyManagerTable(), clock);
    }

    @Override
    public String name() {
        return layout.name();
    }

    @Override
    public RecordSource open(Path place) {
        List<Path> files = files(place);
        if (files.isEmpty()) {
            throw new UnreadableSource("there is no .csv or .xlsx file at " + place);
        }
        return new TableSource<>(layout, files, clock);
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.isRegularFile(place) && isTable(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(TableAdapter::isTable)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableSource("the folder " + place + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        // Excel leaves a file of this name beside a workbook that is open.
        return !name.startsWith("~$") && (TableFile.isWorkbook(name) || TableFile.isCsv(name));
    }
}
