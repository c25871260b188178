package org.anjian.evidence;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.message.LegalTime;
import org.anjian.api.words.InWords;
import org.anjian.evidence.TimelineHtml.CaseWords;
import org.anjian.query.difference.Step;
import org.anjian.query.words.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The page of a case file: what the record is, its course with every difference, how it stands at the end, its documents, and how
 * to verify all that. It needs no server, loads nothing, and is complete without its script.
 */
final class CasePage {

    private static final List<String> PARTY = List.of("enterpriseName", "partyName", "name", "title");
    private static final List<String> OFFICE =
            List.of("regulator", "supervisor", "body", "office", "agency", "managingBody", "organisation");
    private static final List<String> STATE = List.of("stage", "state", "status");

    private final HtmlText html;
    private final SaidAsHtml values;
    private final CaseFacts facts;
    private final CaseWords words;

    private CasePage(HtmlText html, CaseFacts facts, CaseWords words) {
        this.html = html;
        this.values = new SaidAsHtml(html);
        this.facts = facts;
        this.words = words;
    }

    /** Writes the page. */
    static void write(CaseFacts facts, CaseWords words, Writer out) throws IOException {
        new CasePage(new HtmlText(out), facts, words).write();
    }

    private void write() throws IOException {
        InWords kind = words.documents().kind(facts.course().document());
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw(HtmlText.safe(PageParts.POLICY))
                .raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .raw(HtmlText.plain(kind.zh() + " " + facts.name()))
                .raw("</title>\n<style>")
                .raw(PageParts.CSS)
                .raw("</style></head>\n<body><header><p class=\"office\">")
                .label("安监 · 案卷文件", "Anjian · case file")
                .raw("</p><h1>")
                .raw(HtmlText.safe(kind.zh()))
                .raw("<span class=\"number\">")
                .value(facts.name())
                .raw("</span></h1><p class=\"kind\">")
                .english(kind.en())
                .raw("</p>");
        head();
        html.raw("</header>\n<main><section id=\"course\"><h2>")
                .label("一、经过", "Timeline")
                .raw("</h2>");
        new TimelineHtml(html, facts, words).write();
        html.raw("</section>\n<section id=\"state\"><h2>")
                .label("二、现状", "State at the end")
                .raw("</h2>");
        state();
        html.raw("</section>\n<section id=\"papers\"><h2>")
                .label("三、文书", "Documents")
                .raw("</h2>");
        papers();
        html.raw("</section>\n<section id=\"verify\"><h2>")
                .label("四、核验", "How to verify")
                .raw("</h2>");
        new VerifyHtml(html, facts).write();
        html.raw("</section></main>\n<script>").raw(PageParts.SCRIPT).raw("</script></body></html>\n");
    }

    private void head() throws IOException {
        html.raw("<dl class=\"facts\">");
        if (facts.number() != null) {
            fact("编号", "Number").value(facts.number()).raw("</dd></div>");
        }
        first(PARTY, "当事人", "Party");
        if (OFFICE.stream().noneMatch(facts.end()::containsKey) && facts.organisation() != null) {
            fact("机关", "Office").value(facts.organisation()).raw("</dd></div>");
        }
        first(OFFICE, "机关", "Office");
        first(STATE, "现状", "Present state");
        fact("记录标识", "Record").raw("<code>").value(facts.course().id()).raw("</code></dd></div>");
        fact("事件", "Events")
                .label(
                        facts.files().size() + " 项，其中 " + facts.proven() + " 项有证明",
                        facts.files().size() + ", of which " + facts.proven() + " are proven");
        if (facts.hidden() > 0) {
            html.raw("；")
                    .label("另有 " + facts.hidden() + " 项读者无权查看", facts.hidden() + " more that the reader may not see");
        }
        html.raw("</dd></div>");
        if (facts.checkpoint() != null) {
            fact("检查点", "Checkpoint")
                    .label(
                            "账本前 " + facts.checkpoint().size() + " 项事件，"
                                    + LegalTime.dayOf(facts.checkpoint().signedAt()) + " 签署",
                            "over the first " + facts.checkpoint().size() + " events of the ledger")
                    .raw("</dd></div>");
        }
        html.raw("</dl>");
    }

    private HtmlText fact(String zh, String en) throws IOException {
        return html.raw("<div><dt>").label(zh, en).raw("</dt><dd>");
    }

    private void first(List<String> fields, String zh, String en) throws IOException {
        Optional<String> present =
                fields.stream().filter(field -> facts.end().get(field) != null).findFirst();
        if (present.isPresent()) {
            fact(zh, en);
            values.write(said(present.get()));
            html.raw("</dd></div>");
        }
    }

    private Said said(String field) {
        return words.documents()
                .value(
                        facts.course().document(),
                        List.of(new Step.Field(field)),
                        facts.end().get(field),
                        facts.regionPath());
    }

    private void state() throws IOException {
        html.raw("<table class=\"state\"><tbody>");
        for (Map.Entry<String, Object> field : facts.end().entrySet()) {
            Said said = said(field.getKey());
            if (!said.isNothing()) {
                html.raw("<tr><th scope=\"row\">")
                        .value(words.documents().name(List.of(new Step.Field(field.getKey()))))
                        .raw("</th><td>");
                values.write(said);
                html.raw("</td></tr>");
            }
        }
        html.raw("</tbody></table>");
    }

    private void papers() throws IOException {
        if (facts.papers().isEmpty()) {
            html.raw("<p>")
                    .label("没有读者可查看的文书。", "There is no document that the reader may read.")
                    .raw("</p>");
            return;
        }
        html.raw("<table class=\"papers\"><thead><tr>");
        for (String[] column : List.of(
                new String[] {"文号", "Number"},
                new String[] {"文书", "Document"},
                new String[] {"日期", "Date"},
                new String[] {"SHA-256", ""})) {
            html.raw("<th scope=\"col\">").label(column[0], column[1]).raw("</th>");
        }
        html.raw("</tr></thead><tbody>");
        for (CasePaper paper : facts.papers()) {
            paper(paper);
        }
        html.raw("</tbody></table>");
    }

    private void paper(CasePaper paper) throws IOException {
        Said kind = words.documents()
                .value(
                        paper.document().getClass(),
                        List.of(new Step.Field("kind")),
                        paper.document().kind().name(),
                        facts.regionPath());
        html.raw("<tr><th scope=\"row\">").value(paper.document().number()).raw("</th><td>");
        values.write(kind);
        html.raw("<br>");
        link(
                paper.file(),
                "第 " + paper.version().number() + " 版",
                "version " + paper.version().number());
        html.raw("</td><td>" + paper.document().issuedOn() + "</td><td><code>")
                .value(paper.version().sha256())
                .raw("</code></td></tr>");
    }

    private void link(@Nullable String file, String zh, String en) throws IOException {
        if (file == null) {
            html.label(zh, en)
                    .raw(" <strong class=\"badge\">")
                    .label("文件缺失或被改动", "missing or altered")
                    .raw("</strong>");
        } else {
            html.raw("<a href=\"")
                    .raw(HtmlText.safe(reference(file)))
                    .raw("\">")
                    .label(zh, en)
                    .raw("</a>");
        }
    }

    /** A number may have characters that mean something in addresses. */
    private static String reference(String file) {
        return String.join(
                "/",
                Arrays.stream(file.split("/"))
                        .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8))
                        .toList());
    }
}
