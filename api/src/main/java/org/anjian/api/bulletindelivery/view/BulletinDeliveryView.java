package org.anjian.api.bulletindelivery.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.BulletinDeliveryState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of a bulletin to one recipient: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param office the region of the office that issued the bulletin
 * @param number the number of the bulletin
 * @param recipient the key of the recipient
 * @param name the name of the recipient
 * @param region the region of the recipient
 * @param regionPath the codes from the root of the jurisdiction tree to that region
 * @param enterpriseId the enterprise; null for a body
 * @param sector the sector of the enterprise; null for a body
 * @param confirmedOn when the receipt was confirmed; null while it was not
 * @param confirmedBy the account
 */
public record BulletinDeliveryView(
        BulletinDeliveryId id,
        long version,
        QuarterlyBulletinId bulletinId,
        RegionCode office,
        BulletinQuarter quarter,
        int revision,
        String number,
        RecipientKind kind,
        String recipient,
        String name,
        RegionCode region,
        List<String> regionPath,
        @Nullable EnterpriseId enterpriseId,
        @Nullable Sector sector,
        BulletinDeliveryState state,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        Instant recordedAt) {

    public BulletinDeliveryView {
        regionPath = List.copyOf(regionPath);
    }
}
