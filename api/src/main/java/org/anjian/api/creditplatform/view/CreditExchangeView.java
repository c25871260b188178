package org.anjian.api.creditplatform.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.CreditExchangeState;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditOperation;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.CreditStanding;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.creditplatform.StoredReceipt;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An exchange with the credit platform: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param region the region whose office exchanges
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param number the running number of the exchanges of that office
 * @param receiptBy the last day for the platform's receipts
 * @param overdueOn the day that began when they became overdue; null where they did not
 * @param accepted how many records the platform has accepted
 * @param refused how many it has refused
 * @param records in the order of the file's lines
 */
public record CreditExchangeView(
        CreditExchangeId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        int number,
        CreditExchangeState state,
        CreditFileFacts file,
        LocalDate preparedOn,
        String preparedBy,
        LocalDate receiptBy,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate syncedOn,
        @Nullable String syncedBy,
        int accepted,
        int refused,
        List<Row> records,
        Instant recordedAt) {

    public CreditExchangeView {
        regionPath = List.copyOf(regionPath);
        records = List.copyOf(records);
    }

    /**
     * A record of an exchange, and the platform's receipt for it.
     *
     * @param version how many of its events its row in the file says
     * @param outcome null while there is no receipt
     */
    public record Row(
            String record,
            CreditRecordKind kind,
            long version,
            CreditOperation operation,
            CreditStanding standing,
            @Nullable ReceiptOutcome outcome,
            @Nullable String platformNumber,
            @Nullable String reason) {

        /** A record without receipt. */
        public static Row of(ExchangedRecord record) {
            return new Row(
                    record.record(),
                    record.kind(),
                    record.version(),
                    record.operation(),
                    record.standing(),
                    null,
                    null,
                    null);
        }

        /** The same record with its receipt. */
        public Row with(StoredReceipt receipt) {
            return new Row(
                    record,
                    kind,
                    version,
                    operation,
                    standing,
                    receipt.outcome(),
                    receipt.platformNumber(),
                    receipt.reason());
        }

        /** The record as the exchange had it. */
        public ExchangedRecord exchanged() {
            return new ExchangedRecord(record, kind, version, operation, standing);
        }
    }
}
