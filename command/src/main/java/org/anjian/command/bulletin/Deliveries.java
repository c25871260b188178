package org.anjian.command.bulletin;

import org.anjian.api.bulletindelivery.event.BulletinDelivered;

/** Makes the delivery records of bulletins. */
@FunctionalInterface
public interface Deliveries {

    /** Makes the record of a delivery, in the transaction of the caller. */
    void make(BulletinDelivered delivered);
}
