package org.anjian.api.creditplatform.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.ExchangedRecord;
import org.axonframework.serialization.Revision;

/**
 * What the credit platform is owed was put together (对接国家信用信息共享交换平台, QJ16-12e). The file follows from this event and from
 * those of its records alone.
 *
 * @param records the records, in the order of the file's lines
 * @param receiptBy the last day for the platform's receipts
 * @param preparedBy the account
 */
@Revision("1")
public record CreditExchangePrepared(
        CreditExchangeSubject exchange,
        Instant occurredAt,
        CreditFileFacts file,
        List<ExchangedRecord> records,
        LocalDate receiptBy,
        String preparedBy)
        implements CreditExchangeEvent {
    public CreditExchangePrepared {
        records = List.copyOf(records);
    }
}
