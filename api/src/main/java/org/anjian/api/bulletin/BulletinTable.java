package org.anjian.api.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a bulletin as a table: the whole and the rows of every division, with year-on-year and rank.
 *
 * @param revision the revision
 * @param number its number; null while it was not issued
 * @param compiled what it says
 */
public record BulletinTable(
        RegionCode office,
        BulletinQuarter quarter,
        int revision,
        @Nullable String number,
        CompiledBulletin compiled) {

    /** A row, and the link to the records behind it. */
    public record Row(BulletinFigureFilter filter, List<ComparedFigure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    /** Every revision that was issued, the first one first, and behind them what was compiled and is not issued. */
    public static List<BulletinTable> all(QuarterlyBulletinView bulletin) {
        List<BulletinTable> tables = new ArrayList<>();
        for (IssuedRevision issued : bulletin.issued()) {
            tables.add(new BulletinTable(
                    bulletin.office(), bulletin.quarter(), issued.revision(), issued.number(), issued.compiled()));
        }
        boolean draft = tables.isEmpty() || tables.getLast().revision() < bulletin.revision();
        if (draft && bulletin.compiled() != null) {
            tables.add(new BulletinTable(
                    bulletin.office(), bulletin.quarter(), bulletin.revision(), null, bulletin.compiled()));
        }
        return List.copyOf(tables);
    }

    /** The table of a revision; empty where there is no such revision, or nothing was compiled for it. */
    public static Optional<BulletinTable> of(QuarterlyBulletinView bulletin, int revision) {
        return all(bulletin).stream()
                .filter(table -> table.revision() == revision)
                .findFirst();
    }

    /** The latest revision that was issued, or where none was, what was compiled last. */
    public static Optional<BulletinTable> latest(QuarterlyBulletinView bulletin) {
        List<BulletinTable> all = all(bulletin);
        return all.stream()
                .filter(table -> table.number() != null)
                .reduce((one, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** The whole. */
    public Row total() {
        return row(BulletinRow.total(compiled));
    }

    /** The rows by sector. */
    public List<Row> sectors() {
        return rows(BulletinDivision.SECTOR);
    }

    /** The rows by region. */
    public List<Row> regions() {
        return rows(BulletinDivision.REGION);
    }

    /** The rows by regulator. */
    public List<Row> regulators() {
        return rows(BulletinDivision.REGULATOR);
    }

    private List<Row> rows(BulletinDivision division) {
        return BulletinRow.rows(compiled, division).stream().map(this::row).toList();
    }

    private Row row(BulletinRow row) {
        return new Row(new BulletinFigureFilter(office, quarter, revision, row.division(), row.key()), row.figures());
    }
}
