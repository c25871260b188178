package org.anjian.api.creditplatform;

import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is stored: for a record, and for how much of it.
 *
 * @param version how many events of the record the platform was told of
 */
public record StoredReceipt(
        String record,
        long version,
        ReceiptOutcome outcome,
        @Nullable String platformNumber,
        @Nullable String reason) {

    /** The receipt for a record as the exchange had it. */
    public static StoredReceipt of(ExchangedRecord record, PlatformReceipt receipt) {
        return new StoredReceipt(
                record.record(), record.version(), receipt.outcome(), receipt.platformNumber(), receipt.reason());
    }

    /** Whether the platform has the record now. */
    public boolean accepts() {
        return outcome == ReceiptOutcome.ACCEPTED;
    }
}
