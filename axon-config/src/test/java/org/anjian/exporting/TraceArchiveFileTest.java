package org.anjian.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anjian.api.rule.Rule;
import org.anjian.api.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trace of a record as a file: the same events are the same bytes, and no event can be changed, moved or left out. */
class TraceArchiveFileTest {

    private static final TimelineEntry REGISTERED = event(1, "HazardRegistered", Map.of("description", "=1+1"));
    private static final TimelineEntry TRACKED = event(2, "RectificationTracked", Map.of("finding", "已开工"));
    private static final TimelineEntry CLOSED =
            event(3, "HazardClosed", Map.of("evidence", List.of(Map.of("title", "签字表", "sha256", "c".repeat(64)))));

    private static TimelineEntry event(long version, String type, Map<String, Object> details) {
        return event(version, type, details, null);
    }

    private static TimelineEntry event(
            long version, String type, Map<String, Object> details, @Nullable String onBehalfOf) {
        Instant at = Instant.parse("2016-03-01T02:00:00Z").plusSeconds(86_400 * version);
        return new TimelineEntry(
                "event-" + version,
                "hazard-1",
                version,
                "hazard-loop",
                type,
                "530302-YH-2016-000001",
                "enterprise-1",
                "530302",
                List.of("530302"),
                null,
                List.of(),
                "o-1",
                onBehalfOf,
                onBehalfOf == null ? null : "delegation-1",
                "OFFICER",
                "bureau",
                null,
                List.of("QJ22B-09d"),
                at,
                at,
                0,
                null,
                null,
                null,
                details,
                List.of(),
                List.of());
    }

    private static Map<String, String> unzipped(TraceArchiveFile file) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    @Test
    void on_whose_behalf_stands_in_it_only_where_for_another_so_that_old_files_stay_the_same_bytes()
            throws IOException {
        TimelineEntry byHand = event(2, "RectificationTracked", Map.of("finding", "已开工"), "o-9");
        String lines =
                unzipped(TraceArchiveFile.of(List.of(REGISTERED, byHand))).get("events.jsonl");
        assertThat(lines.lines().toList().get(0)).doesNotContain("onBehalfOf");
        assertThat(lines.lines().toList().get(1)).contains("\"actor\":\"o-1\"", "\"onBehalfOf\":\"o-9\"");
    }

    @Test
    @Rule("QJ16-09g")
    void events_attachments_and_basis_are_in_it_in_sequence_each_linked_to_the_one_before() throws IOException {
        TraceArchiveFile file = TraceArchiveFile.of(List.of(REGISTERED, TRACKED, CLOSED));
        Map<String, String> content = unzipped(file);
        List<JsonNode> lines = content.get("events.jsonl")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(lines)
                .extracting(line -> line.at("/type").asString())
                .containsExactly("HazardRegistered", "RectificationTracked", "HazardClosed");
        assertThat(lines.getFirst().at("/previous").asString()).isEqualTo(TraceArchiveFile.BEGINNING);
        assertThat(lines.get(1).at("/previous")).isEqualTo(lines.get(0).at("/link"));
        assertThat(lines.get(2).at("/previous")).isEqualTo(lines.get(1).at("/link"));
        assertThat(lines.get(2).at("/attachments/0/title").asString()).isEqualTo("签字表");
        assertThat(lines.get(2).at("/legalBasis/0").asString()).startsWith("QJ22B-09d 曲政办发〔2022〕22号");
        assertThat(file.contents().chain())
                .isEqualTo(lines.getLast().at("/link").asString());
        assertThat(file.contents().events()).isEqualTo(3);
        assertThat(file.contents().attachments()).isEqualTo(1);
        assertThat(content.get("events.csv"))
                .startsWith("\uFEFF序号")
                .contains("2016-03-04T10:00")
                .contains("签字表 ccc");
    }

    @Test
    void the_same_events_are_the_same_file_and_any_change_is_another_chain() {
        TraceArchiveFile file = TraceArchiveFile.of(List.of(REGISTERED, TRACKED, CLOSED));
        assertThat(TraceArchiveFile.of(List.of(REGISTERED, TRACKED, CLOSED)).contents())
                .isEqualTo(file.contents());
        TimelineEntry changed = event(2, "RectificationTracked", Map.of("finding", "未开工"));
        assertThat(List.of(
                        TraceArchiveFile.of(List.of(REGISTERED, changed, CLOSED)),
                        TraceArchiveFile.of(List.of(REGISTERED, CLOSED)),
                        TraceArchiveFile.of(List.of(TRACKED, REGISTERED, CLOSED))))
                .extracting(other -> other.contents().chain())
                .doesNotContain(file.contents().chain())
                .doesNotHaveDuplicates();
    }
}
