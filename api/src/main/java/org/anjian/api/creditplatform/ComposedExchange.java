package org.anjian.api.creditplatform;

import java.util.List;

/**
 * What the platform is to be told, as the events say.
 *
 * @param toPosition the events up to that position of the store count
 * @param records the records of the file, in its order; without those that the platform needs not know any more
 * @param sha256 the digest of the file that they make
 */
public record ComposedExchange(long toPosition, List<ExchangedRecord> records, String sha256) {

    public ComposedExchange {
        records = List.copyOf(records);
    }
}
