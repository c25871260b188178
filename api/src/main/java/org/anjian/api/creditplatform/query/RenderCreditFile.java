package org.anjian.api.creditplatform.query;

import java.util.List;
import org.anjian.api.creditplatform.ExchangedRecord;

/**
 * The file of an exchange, written again from the events of its records. Answered with a
 * {@link org.anjian.api.creditplatform.CreditFile}; asked by Anjian itself alone, for whoever may have it.
 *
 * @param format the format in which it was written first
 */
public record RenderCreditFile(int format, List<ExchangedRecord> records) {

    public RenderCreditFile {
        records = List.copyOf(records);
    }
}
