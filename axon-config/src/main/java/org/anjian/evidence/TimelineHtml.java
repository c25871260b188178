package org.anjian.evidence;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.LegalTime;
import org.anjian.api.timeline.NamedDigest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.difference.Difference;
import org.anjian.query.replay.RecordCourse;
import org.anjian.query.words.DocumentWords;
import org.anjian.query.words.EventDocuments;
import org.anjian.query.words.EventWords;
import org.jspecify.annotations.Nullable;

/** The course of a record on the page: each event in words, with what it changed. */
final class TimelineHtml {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(LegalTime.ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(LegalTime.ZONE);

    /** What stands at the head of the page, or says nothing to a reader. */
    private static final Set<String> NAMES = Set.of("id", "regionPath");

    private final HtmlText html;
    private final SaidAsHtml values;
    private final CaseFacts facts;
    private final CaseWords words;

    TimelineHtml(HtmlText html, CaseFacts facts, CaseWords words) {
        this.html = html;
        this.values = new SaidAsHtml(html);
        this.facts = facts;
        this.words = words;
    }

    /**
     * What the page is written with.
     *
     * @param late after how long an act counts as recorded late
     */
    record CaseWords(EventWords events, DocumentWords documents, Duration late) {}

    /** All steps, oldest first. */
    void write() throws IOException {
        html.raw("<ol class=\"timeline\">");
        for (RecordCourse.Step step : facts.course()) {
            TimelineEntry entry = step.entry();
            if (entry == null) {
                hidden(step);
            } else {
                event(step, entry);
            }
        }
        html.raw("</ol>");
    }

    private void hidden(RecordCourse.Step step) throws IOException {
        html.raw("<li class=\"hidden\"><p class=\"when\"><span class=\"no\">" + step.version()
                        + "</span></p><article><h3>")
                .label("读者无权查看的事件", "An event that the reader may not see")
                .raw("</h3>");
        changes(step);
        html.raw("</article></li>");
    }

    private void event(RecordCourse.Step step, TimelineEntry entry) throws IOException {
        boolean late = entry.delaySeconds() > words.late().toSeconds();
        html.raw("<li id=\"e" + step.version() + "\"" + (late ? " class=\"late\"" : "") + "><p class=\"when\">")
                .raw("<span class=\"no\">" + step.version() + "</span><time datetime=\"")
                .raw(entry.occurredAt().toString())
                .raw("\">")
                .raw(LegalTime.dayOf(entry.occurredAt()).toString())
                .raw("<br><small>")
                .raw(CLOCK.format(entry.occurredAt()))
                .raw("</small></time></p><article><h3>")
                .value(words.events().act(entry))
                .raw("</h3>");
        about(entry, late);
        changes(step);
        proof(entry);
        html.raw("</article></li>\n");
    }

    private void about(TimelineEntry entry, boolean late) throws IOException {
        html.raw("<dl class=\"about\">");
        field("经办", "By").value(words.events().actor(entry)).raw("</dd></div>");
        if (entry.reason() != null) {
            field("理由", "Reason").value(entry.reason()).raw("</dd></div>");
        }
        if (!entry.legalBasis().isEmpty()) {
            field("依据", "Legal basis").raw("<ul>");
            for (String provision : entry.provisions()) {
                html.raw("<li>").value(provision).raw("</li>");
            }
            html.raw("</ul></dd></div>");
        }
        field("发生", "Occurred").raw(SECOND.format(entry.occurredAt())).raw("</dd></div>");
        field("录入", "Recorded").raw(SECOND.format(entry.recordedAt()));
        if (late) {
            html.raw(" <strong class=\"badge\">")
                    .raw(lateness(entry.delaySeconds()))
                    .raw("</strong>");
        }
        html.raw("</dd></div>");
        List<NamedDigest> documents = EventDocuments.in(entry.details());
        if (!documents.isEmpty()) {
            field("附件", "Documents").raw("<ul>");
            for (NamedDigest document : documents) {
                html.raw("<li>");
                if (document.name() != null) {
                    html.value(document.name()).raw(" ");
                }
                html.raw("<code>").value(document.sha256()).raw("</code></li>");
            }
            html.raw("</ul></dd></div>");
        }
        html.raw("</dl>");
    }

    private HtmlText field(String zh, String en) throws IOException {
        return html.raw("<div><dt>").label(zh, en).raw("</dt><dd>");
    }

    private static String lateness(long seconds) {
        Duration delay = Duration.ofSeconds(seconds);
        return delay.toDays() > 0
                ? "迟录 " + delay.toDays() + " 天 <span lang=\"en\">" + delay.toDays() + " days late</span>"
                : "迟录 " + delay.toHours() + " 小时 <span lang=\"en\">" + delay.toHours() + " hours late</span>";
    }

    private void changes(RecordCourse.Step step) throws IOException {
        if (step.version() == 1) {
            begun(step.changes().stream().filter(TimelineHtml::isNews).toList());
        } else {
            changed(step.changes().stream().filter(TimelineHtml::isChange).toList());
        }
    }

    private void begun(List<Difference> fields) throws IOException {
        if (fields.isEmpty()) {
            return;
        }
        summary("初始内容 " + fields.size() + " 项", "begun with " + fields.size());
        html.raw("<dl class=\"begun\">");
        for (Difference field : fields) {
            html.raw("<div><dt>").value(words.documents().name(field.path())).raw("</dt><dd>");
            value(field, field.after());
            html.raw("</dd></div>");
        }
        html.raw("</dl></details>");
    }

    private void changed(List<Difference> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        summary("变化 " + changes.size() + " 项", "changed: " + changes.size());
        html.raw("<table><thead><tr><th scope=\"col\">")
                .label("项目", "Field")
                .raw("</th><th scope=\"col\">")
                .label("原", "Before")
                .raw("</th><th scope=\"col\">")
                .label("现", "After")
                .raw("</th></tr></thead><tbody>");
        for (Difference change : changes) {
            html.raw("<tr><th scope=\"row\">")
                    .value(words.documents().name(change.path()))
                    .raw("</th>");
            cell("before", change, change.before());
            cell("after", change, change.after());
            html.raw("</tr>");
        }
        html.raw("</tbody></table></details>");
    }

    private void summary(String zh, String en) throws IOException {
        html.raw("<details class=\"changes\" open><summary>").label(zh, en).raw("</summary>");
    }

    private void cell(String side, Difference change, @Nullable Object value) throws IOException {
        html.raw("<td class=\"" + side + "\">");
        value(change, value);
        html.raw("</td>");
    }

    private void value(Difference change, @Nullable Object value) throws IOException {
        values.write(words.documents().value(facts.course().document(), change.path(), value, facts.regionPath()));
    }

    /** That each event was recorded later than the one before is no change of the record. */
    private static boolean isChange(Difference change) {
        return !change.written().equals("recordedAt");
    }

    /** What is empty, zero or false from the beginning is no news; where the record belongs stands above. */
    private static boolean isNews(Difference field) {
        return isChange(field) && !NAMES.contains(field.written()) && !isNothing(field.after());
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof Number number && number.doubleValue() == 0
                || value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Map<?, ?> fields && fields.values().stream().allMatch(TimelineHtml::isNothing);
    }

    private void proof(TimelineEntry entry) throws IOException {
        CaseFacts.EventFile file = facts.files().get(entry.id());
        if (file == null) {
            return;
        }
        html.raw("<p class=\"proof\"><a href=\"")
                .raw(HtmlText.safe(file.name()))
                .raw("\">")
                .label("事件原文", "Event")
                .raw("</a> · ");
        if (file.leaf() == null) {
            html.raw("<strong class=\"badge\">").label("尚无证明", "not proven yet").raw("</strong>");
        } else {
            html.raw("<span class=\"proven\">")
                    .label("账本第 " + (file.leaf() + 1) + " 号事件", "event " + (file.leaf() + 1) + " of the ledger")
                    .raw("</span>");
        }
        html.raw("</p>");
    }
}
