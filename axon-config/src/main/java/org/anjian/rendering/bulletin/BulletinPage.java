package org.anjian.rendering.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.message.Sha256;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.query.bulletindocument.BulletinChart;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.bulletindocument.BulletinPaper.Division;
import org.anjian.query.bulletindocument.BulletinPaper.Part;
import org.anjian.query.bulletindocument.BulletinWords;
import org.anjian.query.bulletindocument.BulletinWords.Label;
import org.springframework.web.util.HtmlUtils;

/**
 * A bulletin as a page for everybody, of figures and public typical cases alone: whatever is for offices is not read here. Without
 * scripts and without anything from elsewhere; well formed as XML, so that any parser reads it.
 */
final class BulletinPage {

    private static final String CSS = css();

    /** What a browser may load for the page: its own style and pictures within it. */
    static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-" + base64Sha256(CSS)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final StringBuilder html = new StringBuilder(32_768);
    private final BulletinPaper paper;
    private int tables;

    private BulletinPage(BulletinPaper paper) {
        this.paper = paper;
    }

    /** The page. */
    static String of(BulletinPaper paper) {
        BulletinPage page = new BulletinPage(paper);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("""
                <!DOCTYPE html>
                <html lang="zh-CN" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/><title>""")
                .append(safe(paper.title() + " " + paper.issued().number()))
                .append("</title><style>")
                .append(CSS)
                .append("</style></head><body><a class=\"skip\" href=\"#content\">跳到正文 ")
                .append(english("Skip to content"))
                .append("</a>");
        head();
        html.append("<main id=\"content\">");
        if (paper.total() != null) {
            section("总体情况", "Overview");
            tables("合计", List.of(paper.total()));
        }
        for (Division division : paper.divisions()) {
            section(division.zh() + "情况", division.en());
            tables(division.zh(), division.parts());
            BulletinChart.of(division).forEach(this::chart);
        }
        cases();
        html.append("</main><footer><p>数据由各部门签署的月报汇总；同比为与上年同一季度相比，名次按数值由高到低，数值相同者并列。")
                .append(english(
                        "Summed from signed monthly returns; year-on-year against the same quarter of the year before."
                                + " Equal figures share a rank."))
                .append("</p></footer></body></html>\n");
    }

    private void head() {
        html.append("<header><p class=\"office\">")
                .append(safe(paper.office()))
                .append("</p><h1>")
                .append(safe(paper.title()))
                .append("</h1>")
                .append(english("Quarterly bulletin of safety supervision and enforcement"))
                .append("<dl>");
        item("文号", "Number", paper.issued().number());
        item("季度", "Quarter", paper.issued().quarter().toString());
        item("发布日期", "Issued", paper.issued().issuedOn().toString());
        if (paper.issued().reason() != null) {
            item("修订", "Revision", Integer.toString(paper.issued().revision()));
        }
        html.append("</dl></header>");
    }

    private void item(String zh, String en, String value) {
        html.append("<dt>")
                .append(zh)
                .append(' ')
                .append(english(en))
                .append("</dt><dd>")
                .append(safe(value))
                .append("</dd>");
    }

    private void section(String zh, String en) {
        html.append("<h2>").append(zh).append(' ').append(english(en)).append("</h2>");
    }

    private void tables(String of, List<Part> parts) {
        for (ReturnFigure.Block block : ReturnFigure.Block.values()) {
            List<ReturnFigure> figures = List.of(ReturnFigure.values()).stream()
                    .filter(figure -> figure.block() == block)
                    .toList();
            Label label = BulletinWords.of(block);
            tables++;
            html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"t")
                    .append(tables)
                    .append("\"><table><caption id=\"t")
                    .append(tables)
                    .append("\">")
                    .append(of)
                    .append("：")
                    .append(label.zh())
                    .append(' ')
                    .append(english(label.en()))
                    .append("</caption><thead><tr><th scope=\"col\" rowspan=\"2\">名称 ")
                    .append(english("Name"))
                    .append("</th>");
            figures.forEach(figure -> html.append("<th scope=\"colgroup\" colspan=\"3\">")
                    .append(BulletinWords.of(figure).zh())
                    .append("<br/>")
                    .append(english(BulletinWords.of(figure).en()))
                    .append("</th>"));
            html.append("</tr><tr>");
            figures.forEach(figure ->
                    html.append("<th scope=\"col\">数值</th><th scope=\"col\">同比</th><th scope=\"col\">名次</th>"));
            html.append("</tr></thead><tbody>");
            parts.forEach(part -> row(part, block));
            html.append("</tbody></table></div>");
        }
    }

    private void row(Part part, ReturnFigure.Block block) {
        html.append("<tr><th scope=\"row\">")
                .append(safe(part.zh()))
                .append(' ')
                .append(english(part.en()))
                .append("</th>");
        for (ComparedFigure figure : part.figures()) {
            if (figure.figure().block() == block) {
                cell(BulletinWords.written(figure));
                cell(BulletinWords.change(figure));
                cell(BulletinWords.rank(figure));
            }
        }
        html.append("</tr>");
    }

    private void cell(String value) {
        html.append("<td>").append(safe(value)).append("</td>");
    }

    /** The picture says nothing that the tables above do not: whoever does not see it misses nothing. */
    private void chart(BulletinChart chart) {
        html.append("<figure><img width=\"960\" height=\"400\" alt=\"")
                .append(safe(chart.zh()))
                .append("柱状图，数据见上表\" src=\"data:image/svg+xml;base64,")
                .append(Base64.getEncoder().encodeToString(ChartPicture.svg(chart)))
                .append("\"/><figcaption>")
                .append(safe(chart.zh()))
                .append(' ')
                .append(english(chart.en()))
                .append("</figcaption></figure>");
    }

    private void cases() {
        section("典型案例", "Typical cases");
        if (paper.cases().isEmpty()) {
            html.append("<p>本季度通报暂无已公布的典型案例。")
                    .append(english("No typical case of this bulletin is public."))
                    .append("</p>");
        }
        for (TypicalCaseText one : paper.cases()) {
            html.append("<article><h3>").append(safe(one.title())).append("</h3>");
            part("基本情况", "Facts", one.facts());
            part("实施行政处罚情况", "Penalty", one.penalty());
            part("案件教训", "Lessons", one.lessons());
            part("改进措施建议", "Suggestions", one.suggestions());
            html.append("</article>");
        }
    }

    private void part(String zh, String en, String words) {
        html.append("<p><strong>")
                .append(zh)
                .append(' ')
                .append(english(en))
                .append("</strong>：")
                .append(safe(words))
                .append("</p>");
    }

    private static String english(String words) {
        return "<span lang=\"en\">" + safe(words) + "</span>";
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static String css() {
        try (InputStream file = BulletinPage.class.getResourceAsStream("/bulletin-page/page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String base64Sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.fresh().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
