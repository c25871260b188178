package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.campaign.Delivery;
import org.axonframework.serialization.Revision;

/**
 * The entry was made public through media (公示, QJ16-12b).
 *
 * @param channels the media
 * @param delivery whether it was in time
 * @param publishedBy the account
 */
@Revision("1")
public record BlacklistEntryPublished(
        BlacklistSubject entry, Instant occurredAt, List<String> channels, Delivery delivery, String publishedBy)
        implements BlacklistEvent {
    public BlacklistEntryPublished {
        channels = List.copyOf(channels);
    }
}
