package org.anjian.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Sha256;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.tracearchive.ArchiveContents;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole trace of a record as a file (全过程痕迹档案, QJ16-09g): its events in sequence as JSON lines, each linked to the one
 * before by a digest, and the same as a table for a spreadsheet. The same events always make the same bytes.
 */
final class TraceArchiveFile {

    /** The link before the first event. */
    static final String BEGINNING = "0".repeat(64);

    private static final String LINK = "link";
    private static final String PREVIOUS = "previous";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final List<TraceLine> lines;
    private final byte[] bytes;

    private TraceArchiveFile(List<TraceLine> lines) {
        this.lines = lines;
        this.bytes = zipped(lines);
    }

    /** The archive of these events, which are in sequence. */
    static TraceArchiveFile of(List<TimelineEntry> events) {
        List<TraceLine> lines = new ArrayList<>(events.size());
        String previous = BEGINNING;
        for (TimelineEntry event : events) {
            List<TraceLine.Attachment> attachments = TraceLine.attachmentsOf(event);
            String link = Sha256.of(JSON.writeValueAsString(fields(event, attachments, previous)));
            lines.add(new TraceLine(event, attachments, previous, link));
            previous = link;
        }
        return new TraceArchiveFile(List.copyOf(lines));
    }

    /** The bytes of the file. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** What it holds. */
    ArchiveContents contents() {
        return new ArchiveContents(
                lines.size(),
                lines.stream().mapToLong(line -> line.attachments().size()).sum(),
                lines.isEmpty() ? BEGINNING : lines.getLast().link(),
                Sha256.of(bytes));
    }

    private static Map<String, Object> fields(
            TimelineEntry event, List<TraceLine.Attachment> attachments, String previous) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sequence", event.version());
        fields.put("eventId", event.id());
        fields.put("record", event.aggregateId());
        fields.put("number", event.number());
        fields.put("type", event.type());
        fields.put("occurredAt", event.occurredAt().toString());
        fields.put("recordedAt", event.recordedAt().toString());
        fields.put("actor", event.actor());
        if (event.onBehalfOf() != null) {
            // Only where there is one: the file of events from before is the same bytes as ever.
            fields.put("onBehalfOf", event.onBehalfOf());
        }
        fields.put("role", event.role());
        fields.put("organisation", event.organisation());
        fields.put("reason", event.reason());
        fields.put("legalBasis", event.provisions());
        fields.put("attachments", attachments);
        fields.put("details", event.details());
        fields.put(PREVIOUS, previous);
        return fields;
    }

    private static byte[] zipped(List<TraceLine> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all, StandardCharsets.UTF_8)) {
            put(zip, "events.jsonl", jsonLines(lines));
            put(zip, "events.csv", table(lines));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // No time of its own: the same events are the same file.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] jsonLines(List<TraceLine> lines) {
        StringBuilder all = new StringBuilder();
        for (TraceLine line : lines) {
            Map<String, Object> fields = fields(line.event(), line.attachments(), line.previous());
            fields.put(LINK, line.link());
            all.append(JSON.writeValueAsString(fields)).append('\n');
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] table(List<TraceLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportedList<TraceLine> list = new ExportedList<>(
                "events",
                List.of(
                        new ExportedColumn<>("序号", line -> line.event().version()),
                        new ExportedColumn<>("编号", line -> line.event().number()),
                        new ExportedColumn<>("事件", line -> line.event().type()),
                        new ExportedColumn<>("发生时间", line -> local(line.event().occurredAt())),
                        new ExportedColumn<>("记录时间", line -> local(line.event().recordedAt())),
                        new ExportedColumn<>("人员账号", line -> line.event().actor()),
                        new ExportedColumn<>("角色", line -> line.event().role()),
                        new ExportedColumn<>("单位", line -> line.event().organisation()),
                        new ExportedColumn<>("原因", line -> line.event().reason()),
                        new ExportedColumn<>(
                                "依据", line -> String.join("；", line.event().provisions())),
                        new ExportedColumn<>("附件及摘要", TraceArchiveFile::attachments),
                        new ExportedColumn<>(
                                "内容",
                                line -> JSON.writeValueAsString(line.event().details())),
                        new ExportedColumn<>("链值", TraceLine::link)),
                page -> {
                    throw new IllegalStateException("the rows are at hand");
                });
        ExportFormat.CSV.write(list, lines.iterator(), out);
        return out.toByteArray();
    }

    private static String attachments(TraceLine line) {
        return line.attachments().stream()
                .map(attachment -> attachment.title() + " " + attachment.sha256())
                .collect(Collectors.joining("；"));
    }

    private static String local(Instant instant) {
        return instant.atZone(LegalTime.ZONE).toLocalDateTime().toString();
    }
}
