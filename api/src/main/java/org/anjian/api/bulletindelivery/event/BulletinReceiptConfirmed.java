package org.anjian.api.bulletindelivery.event;

import java.time.Instant;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.axonframework.serialization.Revision;

/**
 * The recipient has the bulletin.
 *
 * @param confirmedBy the account
 */
@Revision("1")
public record BulletinReceiptConfirmed(BulletinDeliverySubject delivery, Instant occurredAt, String confirmedBy)
        implements BulletinDeliveryEvent {}
