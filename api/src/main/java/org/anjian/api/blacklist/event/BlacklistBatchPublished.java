package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.campaign.Delivery;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A batch of entries was made public; one without entries says so (定期公布, QJ16-08e).
 *
 * @param number the number of the batch
 * @param nilReason why it has no entries; null where it has some
 * @param channels the media
 * @param publishedBy the account
 */
@Revision("1")
public record BlacklistBatchPublished(
        BlacklistBatchSubject batch,
        Instant occurredAt,
        String number,
        List<BlacklistEntryId> entries,
        @Nullable String nilReason,
        List<String> channels,
        Delivery delivery,
        String publishedBy)
        implements BlacklistBatchEvent {
    public BlacklistBatchPublished {
        entries = List.copyOf(entries);
        channels = List.copyOf(channels);
    }
}
