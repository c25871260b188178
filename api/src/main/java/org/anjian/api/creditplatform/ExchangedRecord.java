package org.anjian.api.creditplatform;

import org.anjian.api.refusal.Required;

/**
 * A record as an exchange has it.
 *
 * @param record the id of the penalty case or of the entry of the blacklist
 * @param version how many of its events its row in the file says
 */
public record ExchangedRecord(
        String record, CreditRecordKind kind, long version, CreditOperation operation, CreditStanding standing) {

    public ExchangedRecord {
        record = Required.name(record, "record");
        Required.value(kind, "kind");
        Required.value(operation, "operation");
        Required.value(standing, "standing");
    }
}
