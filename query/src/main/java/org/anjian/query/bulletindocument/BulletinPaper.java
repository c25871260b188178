package org.anjian.query.bulletindocument;

import java.util.List;
import java.util.Optional;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinRow;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletindocument.IssuedBulletin;
import org.anjian.api.message.Sha256;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.jspecify.annotations.Nullable;

/**
 * All that a bulletin says, whatever form it is given: the file in Word and through it the PDF, the workbook, and the public page
 * are made from this and from nothing else, so that they cannot differ.
 *
 * @param issued the revision
 * @param office the name of the office
 * @param total the whole; null where the reader gets the part of a sector
 * @param cases the typical cases that the reader may read
 * @param internal what is for offices alone; null for everybody else
 */
public record BulletinPaper(
        IssuedBulletin issued,
        String office,
        @Nullable Part total,
        List<Part> sectors,
        List<Part> regions,
        List<TypicalCaseText> cases,
        @Nullable Internal internal) {

    public BulletinPaper {
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
        cases = List.copyOf(cases);
    }

    /** A row with the names to show. */
    public record Part(String zh, String en, List<ComparedFigure> figures) {

        public Part {
            figures = List.copyOf(figures);
        }
    }

    /**
     * What is for offices alone.
     *
     * @param owed how many returns were owed
     * @param named the returns that were late, sent back, or missing
     * @param used the returns whose figures count
     * @param sha256 the digest of what was compiled
     */
    public record Internal(
            int owed, List<Part> regulators, List<NamedReturn> named, List<UsedReturn> used, String sha256) {

        public Internal {
            regulators = List.copyOf(regulators);
            named = List.copyOf(named);
            used = List.copyOf(used);
        }
    }

    /** What regions and regulators are called. */
    public interface Names {

        /** The name of a region. */
        String region(RegionCode code);

        /** The name of a regulator, or its code where it has none. */
        String regulator(String code);
    }

    /** What anybody may read. */
    public static BulletinPaper open(IssuedBulletin issued, List<TypicalCaseText> cases, Names names) {
        return new BulletinPaper(
                issued,
                names.region(issued.office()) + "安全生产委员会办公室",
                part(issued.total(), names),
                parts(issued.sectors(), names),
                parts(issued.regions(), names),
                cases,
                null);
    }

    /** What an office reads: what anybody may read, the regulators, and which returns there were. */
    public static BulletinPaper ofOffice(
            IssuedBulletin issued, IssuedRevision revision, List<TypicalCaseText> cases, Names names) {
        BulletinPaper open = open(issued, cases, names);
        Internal internal = new Internal(
                revision.compiled().owed(),
                parts(BulletinRow.rows(revision.compiled(), BulletinDivision.REGULATOR), names),
                revision.compiled().named().stream()
                        .map(named -> new NamedReturn(
                                named.returnId(),
                                names.regulator(named.organisation()),
                                named.month(),
                                named.standing(),
                                named.dueOn(),
                                named.daysLate()))
                        .toList(),
                revision.compiled().returns().stream()
                        .map(used -> new UsedReturn(
                                used.returnId(),
                                names.regulator(used.organisation()),
                                used.month(),
                                used.position(),
                                used.sha256()))
                        .toList(),
                revision.compiled().sha256());
        return new BulletinPaper(
                issued, open.office(), open.total(), open.sectors(), open.regions(), open.cases(), internal);
    }

    /** What an enterprise of a sector reads: the part of its sector, and the typical cases. */
    public BulletinPaper ofSector(Sector sector) {
        return new BulletinPaper(
                issued,
                office,
                null,
                sectors.stream().filter(part -> part.zh().equals(sector.zh())).toList(),
                List.of(),
                cases,
                null);
    }

    /** The digest of all that it says: two papers that say the same have the same. */
    public String digest() {
        return Sha256.of(toString());
    }

    /** The title. */
    public String title() {
        return issued.quarter().year() + "年第"
                + "一二三四".charAt((issued.quarter().first().getMonthValue() - 1) / 3) + "季度安全生产监管执法情况通报";
    }

    /** The tables, by name, in the order in which they stand. */
    public List<Division> divisions() {
        return List.of(new Division("分行业领域", "By sector", sectors), new Division("分地区", "By region", regions)).stream()
                .filter(division -> !division.parts().isEmpty())
                .toList();
    }

    /** Rows of a kind under a heading. */
    public record Division(String zh, String en, List<Part> parts) {

        public Division {
            parts = List.copyOf(parts);
        }
    }

    private static List<Part> parts(List<BulletinRow> rows, Names names) {
        return rows.stream().map(row -> part(row, names)).toList();
    }

    private static Part part(BulletinRow row, Names names) {
        String key = Optional.ofNullable(row.key()).orElse("");
        return switch (row.division()) {
            case null -> new Part("合计", "Total", row.figures());
            case SECTOR ->
                new Part(Sector.valueOf(key).zh(), Sector.valueOf(key).en(), row.figures());
            case REGION -> new Part(names.region(new RegionCode(key)), key, row.figures());
            case REGULATOR -> new Part(names.regulator(key), key, row.figures());
        };
    }
}
