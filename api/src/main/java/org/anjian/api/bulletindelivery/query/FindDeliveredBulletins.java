package org.anjian.api.bulletindelivery.query;

import java.util.List;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;

/** What deliveries put to their recipients. Answered with a {@link DeliveredBulletin} for each that the reader may see. */
public record FindDeliveredBulletins(List<BulletinDeliveryId> deliveries) {

    public FindDeliveredBulletins {
        deliveries = List.copyOf(deliveries);
    }
}
