package org.anjian.api.bulletindelivery.event;

import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a delivery of a bulletin. */
public sealed interface BulletinDeliveryEvent extends Event permits BulletinDelivered, BulletinReceiptConfirmed {

    /** The delivery. */
    BulletinDeliverySubject delivery();

    @Override
    default EventSubject subject() {
        BulletinRecipient recipient = delivery().recipient();
        return new EventSubject(null, recipient.enterpriseId(), recipient.region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("QJ22B-13b");
    }
}
