package org.anjian.api.bulletin;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A recipient of a bulletin.
 *
 * @param key tells it from the other recipients of the bulletin: the id of the enterprise, or kind and code of the body
 * @param region of the body or the enterprise, whose readers see the delivery
 * @param enterpriseId the enterprise; null for a body
 * @param sector of the enterprise; null for a body
 */
public record BulletinRecipient(
        RecipientKind kind,
        String key,
        String name,
        RegionCode region,
        @Nullable EnterpriseId enterpriseId,
        @Nullable Sector sector) {

    public BulletinRecipient {
        Required.value(kind, "kind");
        Required.value(key, "key");
        Required.value(name, "name");
        Required.value(region, "region");
    }

    /** A body. */
    public static BulletinRecipient body(RecipientKind kind, String code, String name, RegionCode region) {
        return new BulletinRecipient(kind, kind + "/" + code, name, region, null, null);
    }

    /** An enterprise of a sector concerned. */
    public static BulletinRecipient enterprise(EnterpriseId id, String name, RegionCode region, Sector sector) {
        return new BulletinRecipient(RecipientKind.ENTERPRISE, id.raw(), name, region, id, sector);
    }
}
