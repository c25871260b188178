package org.anjian.api.creditplatform.query;

import java.util.List;
import org.anjian.api.creditplatform.OwedRecord;

/**
 * The file that tells the platform the latest of some records. Answered with a
 * {@link org.anjian.api.creditplatform.ComposedExchange}; asked by the write side alone, which puts it into an event.
 */
public record ComposeCreditExchange(List<OwedRecord> owed) {

    public ComposeCreditExchange {
        owed = List.copyOf(owed);
    }
}
