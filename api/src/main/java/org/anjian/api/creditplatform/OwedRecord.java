package org.anjian.api.creditplatform;

import org.anjian.api.refusal.Required;

/**
 * A record of which the platform does not know the latest.
 *
 * @param record the id of the penalty case or of the entry of the blacklist
 * @param known whether the platform has accepted the record once
 */
public record OwedRecord(String record, CreditRecordKind kind, boolean known) {

    public OwedRecord {
        record = Required.name(record, "record");
        Required.value(kind, "kind");
    }

    /** What the platform is asked to do with the record, which stands so. */
    public CreditOperation operation(CreditStanding standing) {
        if (!known) {
            return CreditOperation.REPORT;
        }
        return standing.stands() ? CreditOperation.REPLACE : CreditOperation.WITHDRAW;
    }
}
