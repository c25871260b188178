package org.anjian.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjian.importing.source.UnreadableSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand. Clerks put a title above the headings, and headings over two rows with merged cells:
 * a merged cell keeps its text in its first cell only, so a heading is looked for by itself, and together with the one above.
 */
final class TableHeader<C extends Enum<C> & TableColumn> {

    private static final int SHOWN = 200;
    private static final int ROWS_ABOVE = 10;

    private final TableLayout<C> layout;
    private final Map<C, Integer> places;
    private final List<String> repeated = new ArrayList<>();

    private TableHeader(TableLayout<C> layout) {
        this.layout = layout;
        this.places = new EnumMap<>(layout.columns());
    }

    /**
     * Reads the headings of a table, and leaves it at its first row.
     *
     * @throws UnreadableSource if there is no heading for a column that is needed, or two for one
     */
    static <C extends Enum<C> & TableColumn> TableHeader<C> of(TableLayout<C> layout, TableFile table) {
        if (!table.hasNext()) {
            throw new UnreadableSource("文件为空 / the file is empty: " + table.path());
        }
        List<Attempt<C>> attempts = new ArrayList<>();
        TableRow above = null;
        for (int i = 0; i < ROWS_ABOVE && table.hasNext(); i++) {
            TableRow row = table.next();
            var attempt = new Attempt<>(row, over(layout, above, row));
            if (attempt.header().isComplete()) {
                return attempt.header().withRowBelow(row, table);
            }
            attempts.add(attempt);
            above = row;
        }
        throw attempts.stream()
                .max(Comparator.comparingInt(attempt -> attempt.header().places.size()))
                .orElseThrow()
                .refused(table);
    }

    /** The cell of a column; empty where the table or the row does not have it. */
    String cell(TableRow row, C column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private static <C extends Enum<C> & TableColumn> TableHeader<C> over(
            TableLayout<C> layout, @Nullable TableRow above, TableRow row) {
        var header = new TableHeader<>(layout);
        int width = above == null
                ? row.cells().size()
                : Math.max(above.cells().size(), row.cells().size());
        String group = "";
        for (int i = 0; i < width; i++) {
            String upper = above == null ? "" : at(above, i);
            String lower = at(row, i);
            group = upper.isBlank() ? group : upper;
            header.place(i, lower.isBlank() ? List.of(upper) : List.of(group + lower, lower));
        }
        return header;
    }

    /** The row below belongs to the headings where all it says are headings. */
    private TableHeader<C> withRowBelow(TableRow row, TableFile table) {
        TableRow below = table.hasNext() ? table.peek() : null;
        if (below == null || !below.cells().stream().allMatch(this::isBlankOrHeading)) {
            return this;
        }
        return over(layout, row, table.next());
    }

    private boolean isBlankOrHeading(String cell) {
        return cell.isBlank()
                || List.of(layout.columns().getEnumConstants()).stream().anyMatch(column -> column.isMeantBy(cell));
    }

    private void place(int position, List<String> headings) {
        for (String heading : headings) {
            for (C column : layout.columns().getEnumConstants()) {
                if (column.isMeantBy(heading)) {
                    if (places.putIfAbsent(column, position) != null) {
                        repeated.add("重复的列 / two columns for " + column.label());
                    }
                    return;
                }
            }
        }
    }

    private boolean isComplete() {
        return repeated.isEmpty() && missing().isEmpty();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (C column : layout.columns().getEnumConstants()) {
            if (column.isRequired() && !places.containsKey(column)) {
                missing.add("缺少列 / no column for " + column.label());
            }
        }
        for (List<C> choice : layout.alternatives()) {
            if (choice.stream().noneMatch(places::containsKey)) {
                missing.add("缺少列 / no column for "
                        + choice.stream().map(TableColumn::label).collect(Collectors.joining(" | ")));
            }
        }
        return missing;
    }

    private static String at(TableRow row, int position) {
        return position < row.cells().size() ? row.cells().get(position) : "";
    }

    private record Attempt<C extends Enum<C> & TableColumn>(TableRow row, TableHeader<C> header) {

        UnreadableSource refused(TableFile table) {
            List<String> wrong = new ArrayList<>(header.repeated);
            wrong.addAll(header.missing());
            String found = row.cells().stream().map(String::strip).collect(Collectors.joining(", "));
            return new UnreadableSource("表头不正确 / wrong header in " + table.path() + ": " + String.join("; ", wrong)
                    + "; 表头为 / it reads: "
                    + (found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found));
        }
    }
}
