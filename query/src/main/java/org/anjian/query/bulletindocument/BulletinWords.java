package org.anjian.query.bulletindocument;

import java.util.Locale;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnStanding;

/** How the figures of bulletins are called and written in papers: in Chinese, with the English beside. Amounts are in yuan. */
public final class BulletinWords {

    private static final double FEN = 100;

    private BulletinWords() {}

    /** A name in both languages. */
    public record Label(String zh, String en) {}

    /** What a figure is called. */
    public static Label of(ReturnFigure figure) {
        return switch (figure) {
            case INSPECTIONS -> new Label("执法检查（次）", "Inspections");
            case ENTERPRISES_INSPECTED -> new Label("检查企业（家次）", "Enterprises inspected");
            case FINDINGS -> new Label("发现问题（项）", "Findings");
            case HAZARDS_FOUND -> new Label("排查隐患（项）", "Hazards found");
            case MAJOR_HAZARDS_FOUND -> new Label("重大隐患（项）", "Major hazards found");
            case HAZARDS_CLOSED -> new Label("整改销号（项）", "Hazards closed");
            case CASES_FILED -> new Label("立案（件）", "Cases filed");
            case CASES_TRANSFERRED -> new Label("移送公安（件）", "Cases transferred");
            case PENALTIES -> new Label("行政处罚（件）", "Penalties");
            case FINES_FEN -> new Label("罚款（元）", "Fines (yuan)");
            case FINES_PAID_FEN -> new Label("缴纳罚款（元）", "Fines paid (yuan)");
            case CASES_CLOSED -> new Label("结案（件）", "Cases closed");
        };
    }

    /** What a block is called. */
    public static Label of(ReturnFigure.Block block) {
        return switch (block) {
            case INSPECTIONS -> new Label("执法检查", "Inspections");
            case HAZARDS -> new Label("隐患和违法行为查处", "Hazards and violations");
            case PENALTIES -> new Label("行政处罚", "Penalties");
        };
    }

    /** How a return stands. */
    public static Label of(ReturnStanding standing) {
        return switch (standing) {
            case RECEIVED -> new Label("按时报送", "In time");
            case LATE -> new Label("迟报", "Late");
            case RETURNED -> new Label("退回未重报", "Sent back");
            case MISSING -> new Label("未报", "Missing");
            case PENDING -> new Label("未到期", "Not due");
        };
    }

    /** Whether a figure is an amount. */
    public static boolean money(ReturnFigure figure) {
        return switch (figure) {
            case FINES_FEN, FINES_PAID_FEN -> true;
            default -> false;
        };
    }

    /** The number of a figure: a count, or yuan. */
    public static double number(ReturnFigure figure, long value) {
        return money(figure) ? value / FEN : value;
    }

    /** A figure as it is written: {@code 1,234} or {@code 50,000.00}. */
    public static String written(ComparedFigure figure) {
        return money(figure.figure())
                ? String.format(Locale.ROOT, "%,.2f", number(figure.figure(), figure.value()))
                : String.format(Locale.ROOT, "%,d", figure.value());
    }

    /** The change against the year before: {@code +12.50%}, or a dash where there was nothing. */
    public static String change(ComparedFigure figure) {
        return figure.changePercent() == null ? "—" : String.format(Locale.ROOT, "%+.2f%%", figure.changePercent());
    }

    /** The rank, or a dash for the whole. */
    public static String rank(ComparedFigure figure) {
        return figure.rank() == null ? "—" : figure.rank().toString();
    }
}
