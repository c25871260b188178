package org.anjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Event;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.config.proof.LedgerProofs.Published;
import org.anjian.evidence.TimelineHtml.CaseWords;
import org.anjian.query.difference.Differences;
import org.anjian.query.replay.RecordCourse;
import org.anjian.query.words.DocumentWords;
import org.anjian.query.words.EventWords;
import org.anjian.query.words.FieldWords;
import org.junit.jupiter.api.Test;

/** Whatever the ledger holds stands on the page as what it is, and does nothing there. */
class CasePageTest {

    private static final String NASTY = "<script>alert(1)</script>\"'&amp;</dd>\u202Etxt.exe\u2066 onload=x";
    private static final Instant OCCURRED = Instant.parse("2026-03-01T01:00:00Z");
    private static final CaseWords WORDS = new CaseWords(
            new EventWords(new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("org.anjian.api")
                            .stream()
                            .filter(type -> type.isAssignableTo(Event.class) && !type.isInterface())
                            .<Class<?>>map(type -> type.reflect())
                            .toList()),
            new DocumentWords(new FieldWords()),
            Duration.ofHours(72));

    @Test
    void every_value_is_escaped_wherever_it_stands() throws IOException {
        String page = page(NASTY, Map.of("description", NASTY, "location", Map.of(NASTY, List.of(NASTY))));

        assertThat(page.split("<script", -1)).as("our own script alone").hasSize(2);
        assertThat(page).doesNotContain("\u202E", "\u2066", "alert(1)</script>", "&lt;/dd></dd>\u202E");
        assertThat(page.replace(PageParts.SCRIPT, ""))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;&lt;/dd&gt;")
                .contains("<span class=\"mark\">U+202E</span>txt.exe<span class=\"mark\">U+2066</span>");
    }

    @Test
    void a_long_value_is_whole() throws IOException {
        String text = "长".repeat(4_000);
        assertThat(page("1", Map.of("description", text))).contains(">" + text + "<");
    }

    @Test
    void the_page_lets_the_browser_load_nothing_but_what_is_in_it() throws IOException {
        String page = page("1", Map.of());
        assertThat(page)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;")
                .doesNotContain("http://", "https://", " src=", "@import", "url(", " style=", " onclick");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
    }

    @Test
    void the_same_facts_make_the_same_page() throws IOException {
        Map<String, Object> state = Map.of("description", "电缆破损", "state", "REGISTERED");
        assertThat(page("1", state)).isEqualTo(page("1", state));
    }

    @Test
    void it_says_what_is_late_what_is_not_proven_and_what_the_reader_may_not_see() throws IOException {
        String page = page("1", Map.of("description", "电缆破损"));
        assertThat(page)
                .contains("迟录 5 天", "尚无证明", "读者无权查看的事件", "1 项尚无证明", "另有 1 项读者无权查看")
                .contains("账本第 7 号事件")
                .contains("电缆破损");
    }

    @Test
    void without_a_ledger_of_its_own_it_says_that_there_are_no_proofs() throws IOException {
        StringWriter out = new StringWriter();
        CasePage.write(facts("1", Map.of(), null, null), WORDS, out);
        assertThat(out.toString()).contains("Axon Server").doesNotContain("java -jar");
    }

    private static String page(String number, Map<String, Object> state) throws IOException {
        StringWriter out = new StringWriter();
        CasePage.write(
                facts(number, state, new Published(9, OCCURRED, "a note\n" + number + "\n"), "name+id+" + number),
                WORDS,
                out);
        return out.toString();
    }

    private static CaseFacts facts(String number, Map<String, Object> state, Published checkpoint, String key) {
        List<RecordCourse.Step> steps = List.of(
                new RecordCourse.Step(1, entry("event-1", number), Differences.between(Map.of(), state), state),
                new RecordCourse.Step(2, null, List.of(), state),
                new RecordCourse.Step(
                        3, entry("event-3", number), Differences.between(state, Map.of("description", number)), state));
        Map<String, CaseFacts.EventFile> files = new HashMap<>();
        files.put("event-1", new CaseFacts.EventFile("events/0001-x.json", checkpoint == null ? null : 6L));
        files.put("event-3", new CaseFacts.EventFile("events-not-covered/0003-x.json", null));
        return new CaseFacts(
                new RecordCourse("hazard-1", HazardView.class, 3, steps),
                number,
                number,
                List.of("530300"),
                state,
                files,
                List.of(),
                checkpoint,
                key,
                1);
    }

    private static TimelineEntry entry(String id, String text) {
        return new TimelineEntry(
                id,
                "hazard-1",
                1,
                "hazard",
                "RecheckPassed",
                text,
                "enterprise-1",
                "530302",
                List.of("530300", "530302"),
                null,
                List.of(),
                text,
                null,
                null,
                "OFFICER",
                text,
                text + "，另",
                List.of(),
                OCCURRED,
                OCCURRED.plus(Duration.ofDays(5)),
                Duration.ofDays(5).toSeconds(),
                null,
                null,
                null,
                Map.of("conclusion", text, "evidence", List.of(Map.of("title", text, "sha256", text))),
                List.of(),
                List.of());
    }
}
