package org.anjian.query.bulletindocument;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.query.bulletindocument.BulletinPaper.Division;
import org.anjian.query.bulletindocument.BulletinPaper.Part;

/**
 * What a chart of a bulletin shows: a figure of every part of a division beside the same quarter of the year before.
 *
 * @param zh its title
 * @param en its title in English
 * @param parts the names of the parts
 * @param values the figures, counts or yuan
 * @param lastYear those of the year before
 */
public record BulletinChart(String zh, String en, List<String> parts, List<Double> values, List<Double> lastYear) {

    /** The figures that have a chart. */
    public static final List<ReturnFigure> SHOWN =
            List.of(ReturnFigure.INSPECTIONS, ReturnFigure.HAZARDS_FOUND, ReturnFigure.FINES_FEN);

    public BulletinChart {
        parts = List.copyOf(parts);
        values = List.copyOf(values);
        lastYear = List.copyOf(lastYear);
    }

    /** The charts of a bulletin: inspections, hazards and fines of every division. */
    public static List<BulletinChart> of(BulletinPaper paper) {
        return paper.divisions().stream().flatMap(BulletinChart::of).toList();
    }

    /** The charts of a division. */
    public static Stream<BulletinChart> of(Division division) {
        return SHOWN.stream().map(figure -> of(division, figure));
    }

    private static BulletinChart of(Division division, ReturnFigure figure) {
        List<ComparedFigure> shown =
                division.parts().stream().map(part -> figureOf(part, figure)).toList();
        return new BulletinChart(
                division.zh() + BulletinWords.of(figure).zh(),
                BulletinWords.of(figure).en() + " " + division.en().toLowerCase(Locale.ROOT),
                division.parts().stream().map(Part::zh).toList(),
                shown.stream()
                        .map(one -> BulletinWords.number(figure, one.value()))
                        .toList(),
                shown.stream()
                        .map(one -> BulletinWords.number(figure, one.lastYear()))
                        .toList());
    }

    private static ComparedFigure figureOf(Part part, ReturnFigure figure) {
        return part.figures().stream()
                .filter(one -> one.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
