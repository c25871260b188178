package org.anjian.query.creditplatform;

import java.util.List;
import java.util.Map;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.query.journal.RecordedEvent;

/**
 * What the credit platform is told about a record, as a pure function of the beginning of its history: the public fields of the
 * State's list (双公示), never the facts of a case nor any other free text, never a person.
 *
 * @param standing whether it is in force
 * @param fields the fields in the order in which they are written
 */
record ToldRecord(CreditStanding standing, Map<String, Object> fields) {

    /**
     * What is told of a record.
     *
     * @param history its first events, in sequence
     * @throws IllegalStateException where nothing is to be told of it yet
     */
    static ToldRecord of(CreditRecordKind kind, List<RecordedEvent> history) {
        return switch (kind) {
            case PENALTY -> ToldPenalty.of(history);
            case BLACKLIST -> ToldEntry.of(history);
        };
    }

    /** The row of the record in the file of an exchange. */
    Map<String, Object> row(ExchangedRecord record) {
        Row row = new Row()
                .put("record", record.record())
                .put("kind", record.kind().name())
                .put("operation", record.operation().name())
                .put("version", record.version());
        fields.forEach(row::put);
        return row.fields();
    }
}
