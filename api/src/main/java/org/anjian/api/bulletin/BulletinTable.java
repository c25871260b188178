package org.anjian.api.bulletin;

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

    /**
     * The table of a revision of a bulletin; empty where there is no such revision, or nothing was compiled for it.
     *
     * @param revision the revision; null for the latest one that was issued, or where none was, for what was compiled last
     */
    public static Optional<BulletinTable> of(QuarterlyBulletinView bulletin, @Nullable Integer revision) {
        Integer latest = bulletin.issued().isEmpty() ? bulletin.revision() : Integer.valueOf(bulletin.issued().size());
        int wanted = revision == null ? latest : revision;
        return bulletin.issued().stream()
                .filter(issued -> issued.revision() == wanted)
                .map(issued -> new BulletinTable(
                        bulletin.office(), bulletin.quarter(), wanted, issued.number(), issued.compiled()))
                .findFirst()
                .or(() -> bulletin.compiled() == null || wanted != bulletin.revision()
                        ? Optional.empty()
                        : Optional.of(new BulletinTable(
                                bulletin.office(), bulletin.quarter(), wanted, null, bulletin.compiled())));
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
        return new Row(
                new BulletinFigureFilter(office, quarter, revision, row.division(), row.key()), row.figures());
    }
}
