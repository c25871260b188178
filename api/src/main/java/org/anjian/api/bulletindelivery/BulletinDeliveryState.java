package org.anjian.api.bulletindelivery;

/** How far a delivery is. */
public enum BulletinDeliveryState {
    /** The bulletin was put to the recipient. */
    DELIVERED,
    /** The recipient has confirmed the receipt (签收). */
    CONFIRMED
}
