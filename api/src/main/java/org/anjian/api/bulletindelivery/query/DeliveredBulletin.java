package org.anjian.api.bulletindelivery.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRow;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as its recipient reads it: an enterprise the part of its own sector, a body the whole.
 *
 * @param number its number
 * @param total the whole; null for an enterprise
 * @param sectors the rows by sector; for an enterprise its own alone
 * @param regions the rows by region; none for an enterprise
 * @param typicalCases the typical cases that it tells of
 */
public record DeliveredBulletin(
        BulletinDeliveryId deliveryId,
        RegionCode office,
        BulletinQuarter quarter,
        int revision,
        String number,
        LocalDate issuedOn,
        @Nullable BulletinRow total,
        List<BulletinRow> sectors,
        List<BulletinRow> regions,
        List<TypicalCaseId> typicalCases) {

    public DeliveredBulletin {
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
        typicalCases = List.copyOf(typicalCases);
    }
}
