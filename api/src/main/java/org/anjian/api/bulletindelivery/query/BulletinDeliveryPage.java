package org.anjian.api.bulletindelivery.query;

import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.page.Page;

/** The answer to {@link FindBulletinDeliveries}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record BulletinDeliveryPage(Page<BulletinDeliveryView> page) {}
