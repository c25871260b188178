package org.anjian.query.creditplatform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.CreditFile;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditOperation;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.message.Sha256;
import org.anjian.query.journal.PositionedHistories;
import org.anjian.query.journal.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the files of exchanges from the events of their records: one JSON object a line, in UTF-8. The same records and versions
 * make the same bytes for ever.
 */
public final class CreditComposer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PositionedHistories journal;

    public CreditComposer(PositionedHistories journal) {
        this.journal = journal;
    }

    /** What the platform is to be told of some records by the events recorded until now, in the given order. */
    public ComposedExchange compose(List<OwedRecord> owed) {
        List<String> ids = owed.stream().map(OwedRecord::record).toList();
        long head = journal.head();
        Map<String, Long> versions = journal.versionsAt(ids, head);
        Map<String, List<RecordedEvent>> histories = journal.eventsOf(ids);
        List<ExchangedRecord> records = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (OwedRecord one : owed) {
            List<RecordedEvent> history = beginning(histories.get(one.record()), versions.get(one.record()));
            ToldRecord told = ToldRecord.of(one.kind(), history);
            exchanged(one, told, history.size()).ifPresent(record -> {
                records.add(record);
                lines.append(line(told, record));
            });
        }
        return new ComposedExchange(head, records, Sha256.of(lines.toString()));
    }

    /**
     * The file of an exchange again.
     *
     * @throws IllegalArgumentException where the format is none that is known
     */
    public CreditFile render(int format, List<ExchangedRecord> records) {
        if (format != CreditFileFacts.FORMAT) {
            throw new IllegalArgumentException("unknown format " + format);
        }
        Map<String, List<RecordedEvent>> histories =
                journal.eventsOf(records.stream().map(ExchangedRecord::record).toList());
        StringBuilder lines = new StringBuilder();
        for (ExchangedRecord record : records) {
            List<RecordedEvent> history = beginning(histories.get(record.record()), record.version());
            lines.append(line(ToldRecord.of(record.kind(), history), record));
        }
        return new CreditFile(lines.toString(), Sha256.of(lines.toString()));
    }

    /** Empty where the platform never had the record and it has ended meanwhile. */
    private static Optional<ExchangedRecord> exchanged(OwedRecord owed, ToldRecord told, int version) {
        CreditOperation operation = owed.operation(told.standing());
        return operation == CreditOperation.REPORT && !told.standing().stands()
                ? Optional.empty()
                : Optional.of(new ExchangedRecord(owed.record(), owed.kind(), version, operation, told.standing()));
    }

    private static List<RecordedEvent> beginning(List<RecordedEvent> history, long version) {
        return history.subList(0, Math.toIntExact(version));
    }

    private static String line(ToldRecord told, ExchangedRecord record) {
        return JSON.writeValueAsString(told.row(record)) + "\n";
    }
}
