package org.anjian.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjian.importing.source.UnreadableSource;

/** Where the columns of a table stand. */
final class HazardTableHeader {

    private static final int SHOWN = 200;

    private final Map<HazardTableColumn, Integer> places = new EnumMap<>(HazardTableColumn.class);

    private HazardTableHeader() {}

    /**
     * Reads the first row of a table.
     *
     * @throws UnreadableSource if it has no heading for a column that is needed, or two for one
     */
    static HazardTableHeader of(TableFile table) {
        if (!table.hasNext()) {
            throw new UnreadableSource("文件为空 / the file is empty: " + table.path());
        }
        TableRow row = table.next();
        var header = new HazardTableHeader();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            for (HazardTableColumn column : HazardTableColumn.values()) {
                if (column.isMeantBy(row.cells().get(i)) && header.places.putIfAbsent(column, i) != null) {
                    wrong.add("重复的列 / two columns for " + column.label());
                }
            }
        }
        header.missing().forEach(label -> wrong.add("缺少列 / no column for " + label));
        if (!wrong.isEmpty()) {
            String found = row.cells().stream().map(String::strip).collect(Collectors.joining(", "));
            throw new UnreadableSource("表头不正确 / wrong header in " + table.path() + ": " + String.join("; ", wrong)
                    + "; 表头为 / it reads: "
                    + (found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found));
        }
        return header;
    }

    /** The cell of a column; empty where the table or the row does not have it. */
    String cell(TableRow row, HazardTableColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (HazardTableColumn column : HazardTableColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                missing.add(column.label());
            }
        }
        if (!places.containsKey(HazardTableColumn.CREDIT_CODE)
                && !places.containsKey(HazardTableColumn.ENTERPRISE_IDENTIFIER)) {
            missing.add(
                    HazardTableColumn.CREDIT_CODE.label() + " | " + HazardTableColumn.ENTERPRISE_IDENTIFIER.label());
        }
        return missing;
    }
}
