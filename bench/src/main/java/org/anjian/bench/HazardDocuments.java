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

/** The final documents of hazards, serialized beforehand so that sending is all that counts. */
final class HazardDocuments {

    private static final int PAGE = 1_000;

    private final List<Line> lines;

    private HazardDocuments(List<Line> lines) {
        this.lines = lines;
    }

    /** Of all hazards but so many that were registered first. */
    static HazardDocuments after(int first, EventJournal journal, DocumentJson json) {
        var fold = new HazardFold();
        var folding = new Folding<>(fold);
        List<Line> lines = new ArrayList<>();
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
                lines.add(new Line(
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
        return lines.stream().mapToInt(line -> line.document.length).average().orElse(0);
    }

    /**
     * The body of one bulk.
     *
     * @param idPrefix what the ids begin with: the same documents can stand in an index under several
     */
    byte[] bulk(String idPrefix, int from, int end) {
        var body = new ByteArrayOutputStream((end - from) * (lines.getFirst().document.length + 256));
        for (Line line : lines.subList(from, end)) {
            line.write(idPrefix, body);
        }
        return body.toByteArray();
    }

    /** The same request as the projection's: the whole document under its external version. */
    private record Line(String id, long version, byte[] document) {

        private void write(String idPrefix, ByteArrayOutputStream body) {
            body.writeBytes(("{\"index\":{\"version_type\":\"external\",\"version\":" + version + ",\"_id\":\""
                            + idPrefix + id + "\"}}\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(document);
            body.write('\n');
        }
    }
}
