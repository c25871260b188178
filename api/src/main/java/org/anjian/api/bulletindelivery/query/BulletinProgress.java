package org.anjian.api.bulletindelivery.query;

import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.RecipientKind;

/**
 * How far the distribution of a revision is, as far as the reader may see the deliveries.
 *
 * @param deliveries how many recipients it was put to until now
 * @param confirmed how many of them have confirmed the receipt
 * @param kinds the same by kind of recipient, those of which there are some
 */
public record BulletinProgress(
        QuarterlyBulletinId bulletinId, int revision, long deliveries, long confirmed, List<OfKind> kinds) {

    public BulletinProgress {
        kinds = List.copyOf(kinds);
    }

    /** The recipients of a kind. */
    public record OfKind(RecipientKind kind, long deliveries, long confirmed) {}
}
