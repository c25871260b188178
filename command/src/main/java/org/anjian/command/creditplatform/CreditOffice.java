package org.anjian.command.creditplatform;

import java.time.Instant;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.jspecify.annotations.Nullable;

/**
 * How far the exchanges of an office are.
 *
 * @param exchanges how many there were: the number of the last
 * @param open whether the last has no receipts yet
 * @param toPosition where the file of the last ended; {@link CreditFileFacts#BEGINNING} where there was none
 * @param lastAt when the last was prepared, or its receipts came; null where there was none
 */
public record CreditOffice(
        int exchanges,
        boolean open,
        long toPosition,
        @Nullable Instant lastAt) {

    /** An office that has exchanged nothing. */
    public static final CreditOffice NEW = new CreditOffice(0, false, CreditFileFacts.BEGINNING, null);
}
