package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of a record: its clock, the reply beside it, and nothing that runs. */
class RecordHtmlTest {

    private static String page(PublicChange change) {
        return new String(RecordHtml.of(change.record()).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void it_shows_the_clock_and_the_reply_and_escapes_everything() {
        List<PublicChange> lines = PublicLines.of(
                new DecisionSource(),
                PublicStories.scheduled(),
                PublicStories.published("<script>alert(1)</script>"),
                PublicStories.replied("\"><img src=x onerror=alert(1)>"),
                PublicStories.corrected("两日<b>"));
        assertThat(page(lines.getFirst()))
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("2024-09-28")
                .contains("2027-09-28")
                .contains("50000.00")
                .contains("企业有权在此说明");
        assertThat(page(lines.get(1))).doesNotContain("<img").contains("&lt;img");
        assertThat(page(lines.get(2)))
                .contains("2024-09-30")
                .contains("笔误")
                .contains("政府信息公开条例")
                .doesNotContain("两日<b>");
    }

    @Test
    void of_what_was_withdrawn_it_says_only_that_and_why() {
        PublicChange withdrawn = PublicLines.of(
                        new DecisionSource(),
                        PublicStories.scheduled(),
                        PublicStories.published("事实"),
                        PublicStories.withdrawn())
                .getLast();
        assertThat(page(withdrawn))
                .contains("已撤回")
                .contains("复议撤销")
                .contains("罚〔2024〕1号")
                .doesNotContain("示范厂")
                .doesNotContain("事实 /");
    }
}
