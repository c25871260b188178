package org.anjian.query.feed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.anjian.api.disclosure.view.PublicDecisionView.Content;
import org.anjian.api.disclosure.view.PublicDecisionView.Reply;
import org.anjian.api.feed.ListedParty;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A record as a page: what was decided, its clock, and what the enterprise says of it beside it. Everything in it is escaped. */
final class RecordHtml {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String STYLE = "body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "main{display:grid;grid-template-columns:2fr 1fr;gap:2rem}dt{color:#555}dd{margin:0 0 .6rem 0}"
            + "aside{border-left:3px solid #999;padding-left:1rem}@media(max-width:40rem){main{display:block}}";

    private final StringBuilder page = new StringBuilder(4_096);

    private RecordHtml() {}

    static Rendered of(PublicRecord record) {
        RecordHtml html = new RecordHtml();
        html.write(record);
        return Rendered.of(html.page.toString().getBytes(StandardCharsets.UTF_8), HTML);
    }

    private void write(PublicRecord record) {
        String title = escaped(Wordings.title(record));
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
                .append(STYLE)
                .append("</style><link rel=\"alternate\" type=\"application/json\" href=\"")
                .append(escaped(PublicAddresses.record(record.id())))
                .append("\"></head><body><h1>")
                .append(title)
                .append("</h1><main><section>");
        if (record.isPublic()) {
            page.append("<dl>");
            if (record.decision() != null) {
                decision(record.decision());
            }
            if (record.listed() != null) {
                listed(record.listed());
            }
            page.append("</dl>");
        } else {
            page.append("<p><strong>").append(escaped(Wordings.summary(record))).append("</strong></p>");
        }
        clock(record.clock());
        page.append("</section><aside><h2>企业说明 / The enterprise says</h2>");
        replies(record.decision());
        page.append("</aside></main></body></html>\n");
    }

    private void decision(Content decision) {
        row("企业 / Enterprise", decision.enterpriseName());
        row(
                "统一社会信用代码 / Credit code",
                decision.creditCode() == null ? null : decision.creditCode().raw());
        row("执法机关 / Agency", decision.agency());
        row("区域 / Region", decision.region().raw());
        row("决定日期 / Decided on", decision.decidedOn());
        row("事实 / Facts", decision.summary());
        row("依据 / Grounds", String.join("；", decision.grounds()));
        row("种类 / Penalties", decision.penalties().stream().map(Enum::name).collect(Collectors.joining(", ")));
        row("罚款 / Fine (元)", yuan(decision.fineFen()));
        row("没收 / Confiscated (元)", yuan(decision.confiscationFen()));
        row("未公开的内容 / Withheld", decision.withheld().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private void listed(ListedParty listed) {
        row("企业 / Enterprise", listed.enterpriseName());
        row(
                "统一社会信用代码 / Credit code",
                listed.creditCode() == null ? null : listed.creditCode().raw());
        row("列入对象 / Listed", listed.party());
        row("列入机关 / Agency", listed.agency());
        row("区域 / Region", listed.region().raw());
        row("处罚决定 / Penalty decision", listed.penaltyNumber());
        row("列入事由 / Ground", listed.ground());
        row("列入日期 / Listed on", listed.listedOn());
        row("理由 / Reasons", listed.reasons());
        row("依据 / Basis", listed.basis());
        row("期限至 / Until", listed.until());
        row("可申请提前移出 / Removable from", listed.removableFrom());
    }

    private void clock(PublicClock clock) {
        page.append("<h2>公开时间 / Clock</h2><dl>");
        row("公开 / Published", clock.publishedOn());
        row("更正 / Corrected", clock.correctedOn());
        row("恢复 / Restored", clock.restoredOn());
        row("公示至 / Expires", clock.expiresOn());
        row("到期 / Expired", clock.expiredOn());
        row("撤回 / Withdrawn", clock.withdrawnOn());
        row("原因 / Why", clock.reason() == null ? clock.cause() : clock.reason());
        row("依据 / On what it rests", clock.legalBasis());
        page.append("</dl>");
    }

    private void replies(@Nullable Content decision) {
        if (decision == null || decision.replies().isEmpty()) {
            page.append("<p>企业有权在此说明。 The enterprise has the right to reply here.</p>");
            return;
        }
        for (Reply reply : decision.replies()) {
            page.append("<p><time>")
                    .append(reply.on())
                    .append("</time><br>")
                    .append(escaped(reply.text()))
                    .append("</p>");
        }
    }

    private void row(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            page.append("<dt>")
                    .append(escaped(name))
                    .append("</dt><dd>")
                    .append(escaped(value.toString()))
                    .append("</dd>");
        }
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
