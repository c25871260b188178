package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Recorded;

/** Lines of the register as histories make them. */
final class PublicLines {

    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");

    private PublicLines() {}

    /** Each line as if it were the last of its record. */
    static List<PublicChange> of(PublicSource source, Event... events) {
        List<RecordedEvent> history = Recorded.history("record-1", Arrays.asList(events));
        List<PublicChange> lines = new ArrayList<>();
        for (int i = 1; i <= history.size(); i++) {
            if (!source.mayTell(history.get(i - 1).payload())) {
                continue;
            }
            long position = lines.size() + 1L;
            source.told(history.subList(0, i))
                    .ifPresent(told -> lines.add(new PublicChange(
                            position,
                            told.record().kind(),
                            told.operation(),
                            told.record().id(),
                            told.record().number(),
                            FIRST.plusSeconds(position),
                            YearMonth.of(2026, 10),
                            null,
                            told.record())));
        }
        return lines;
    }

    /** A line whose record was told of again. */
    static PublicChange superseded(PublicChange line, long by) {
        return new PublicChange(
                line.position(),
                line.kind(),
                line.operation(),
                line.recordId(),
                line.number(),
                line.toldAt(),
                line.month(),
                by,
                null);
    }
}
