package org.anjian.api.bulletindelivery;

import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;

/**
 * What every event of a delivery says about it.
 *
 * @param bulletin the bulletin
 * @param revision its revision
 * @param recipient whom it was put to
 */
public record BulletinDeliverySubject(
        BulletinDeliveryId id, BulletinSubject bulletin, int revision, BulletinRecipient recipient) {

    /** The delivery of a revision to a recipient. */
    public static BulletinDeliverySubject of(BulletinSubject bulletin, int revision, BulletinRecipient recipient) {
        return new BulletinDeliverySubject(
                BulletinDeliveryId.of(bulletin.id(), revision, recipient), bulletin, revision, recipient);
    }
}
