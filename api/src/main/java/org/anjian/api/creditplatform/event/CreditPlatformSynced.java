package org.anjian.api.creditplatform.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.StoredReceipt;
import org.axonframework.serialization.Revision;

/**
 * The platform has answered: a receipt a record is stored (QJ16-12e). What it refused is owed again.
 *
 * @param sha256 the digest of the file that the platform was given
 * @param receipts in the order of the file's lines
 * @param syncedBy the account
 */
@Revision("1")
public record CreditPlatformSynced(
        CreditExchangeSubject exchange,
        Instant occurredAt,
        String sha256,
        List<StoredReceipt> receipts,
        String syncedBy)
        implements CreditExchangeEvent {
    public CreditPlatformSynced {
        receipts = List.copyOf(receipts);
    }
}
