package org.anjian.api.bulletindelivery.event;

import java.time.Instant;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.axonframework.serialization.Revision;

/**
 * A revision of a bulletin was put to a recipient.
 *
 * @param number the number of the bulletin
 */
@Revision("1")
public record BulletinDelivered(BulletinDeliverySubject delivery, Instant occurredAt, String number)
        implements BulletinDeliveryEvent {}
