package org.anjian.api.bulletindelivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the delivery of a bulletin to one recipient. */
public record BulletinDeliveryId(@JsonValue String raw) {

    private static final String PREFIX = "bulletindelivery-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BulletinDeliveryId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "deliveryId");
        }
    }

    /** The delivery of a revision to a recipient: the same for ever, so that nobody gets a bulletin twice. */
    public static BulletinDeliveryId of(QuarterlyBulletinId bulletin, int revision, BulletinRecipient recipient) {
        byte[] text = (bulletin + "|" + revision + "|" + recipient.key()).getBytes(StandardCharsets.UTF_8);
        return new BulletinDeliveryId(PREFIX + UUID.nameUUIDFromBytes(text));
    }

    @Override
    public String toString() {
        return raw;
    }
}
