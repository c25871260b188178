package org.anjian.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;

/** The final documents of hazards as the lines of bulk requests, made beforehand so that sending is all that counts. */
final class HazardDocuments {

    private static final int PAGE = 1_000;

    private final List<byte[]> lines;

    private HazardDocuments(List<byte[]> lines) {
        this.lines = lines;
    }

    /** Of all hazards but so many that were registered first. */
    static HazardDocuments after(int first, EventJournal journal, DocumentJson json) {
        var fold = new HazardFold();
        var folding = new Folding<>(fold);
        List<byte[]> lines = new ArrayList<>();
        int seen = 0;
        List<Birth> births = journal.births(fold.aggregateType(), -1, PAGE);
        while (!births.isEmpty()) {
            List<String> ids = births.stream()
                    .skip(Math.max(0, first - seen))
                    .map(Birth::aggregateId)
                    .toList();
            seen += births.size();
            for (List<RecordedEvent> history : journal.eventsOf(ids).values()) {
                var whole = folding.whole(history);
                lines.add(line(
                        history.getFirst().info().aggregateId(),
                        whole.version(),
                        json.bytes(fold.document(whole.view()))));
            }
            births = journal.births(fold.aggregateType(), births.getLast().position(), PAGE);
        }
        return new HazardDocuments(lines);
    }

    int count() {
        return lines.size();
    }

    double bytes() {
        return lines.stream().mapToInt(line -> line.length).average().orElse(0);
    }

    /** Bulk bodies of so many documents each, of the first documents up to a limit. */
    List<byte[]> bulks(int documents, int limit) {
        int all = Math.min(limit, lines.size());
        List<byte[]> bulks = new ArrayList<>();
        for (int i = 0; i < all; i += documents) {
            var body = new ByteArrayOutputStream();
            lines.subList(i, Math.min(i + documents, all)).forEach(body::writeBytes);
            bulks.add(body.toByteArray());
        }
        return bulks;
    }

    /** The same request as the projection's: the whole document under its external version. */
    private static byte[] line(String id, long version, byte[] document) {
        var line = new ByteArrayOutputStream(document.length + 128);
        line.writeBytes(
                ("{\"index\":{\"version_type\":\"external\",\"version\":" + version + ",\"_id\":\"" + id + "\"}}\n")
                        .getBytes(StandardCharsets.UTF_8));
        line.writeBytes(document);
        line.write('\n');
        return line.toByteArray();
    }
}
