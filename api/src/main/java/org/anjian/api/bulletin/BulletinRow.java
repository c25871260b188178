package org.anjian.api.bulletin;

import java.util.Arrays;
import java.util.List;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a bulletin: the figures of a part with year-on-year and rank, every figure in the order of {@link ReturnFigure}.
 *
 * @param division by what it is divided off; null for the whole
 * @param key the name of the sector, the code of the region or of the regulator; null for the whole
 */
public record BulletinRow(
        @Nullable BulletinDivision division, @Nullable String key, List<ComparedFigure> figures) {

    public BulletinRow {
        figures = List.copyOf(figures);
    }

    /** The whole, which has no rank. */
    public static BulletinRow total(CompiledBulletin compiled) {
        return row(compiled.total(), List.of());
    }

    /** The rows of a division, ranked among each other. */
    public static List<BulletinRow> rows(CompiledBulletin compiled, BulletinDivision division) {
        List<BulletinPart> parts = compiled.parts(division);
        return parts.stream().map(part -> row(part, parts)).toList();
    }

    private static BulletinRow row(BulletinPart part, List<BulletinPart> among) {
        return new BulletinRow(
                part.division(),
                part.key(),
                Arrays.stream(ReturnFigure.values())
                        .map(figure -> ComparedFigure.of(
                                figure,
                                part.figures().value(figure),
                                part.lastYear().value(figure),
                                among.isEmpty() ? null : rank(part, among, figure)))
                        .toList());
    }

    private static int rank(BulletinPart part, List<BulletinPart> among, ReturnFigure figure) {
        long value = part.figures().value(figure);
        return 1
                + (int) among.stream()
                        .filter(other -> other.figures().value(figure) > value)
                        .count();
    }
}
