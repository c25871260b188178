package org.anjian.api.bulletindelivery.query;

import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletindelivery.BulletinDeliveryState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries to list. What is null does not restrict.
 *
 * @param office the region of the office that issued the bulletin
 * @param quarter such as 2022-Q3
 * @param revision the revision of the bulletin
 * @param region the region of the recipients, whose subtree is meant
 * @param enterprise the enterprise that it was put to
 */
public record BulletinDeliveryFilter(
        @Nullable RegionCode office,
        @Nullable BulletinQuarter quarter,
        @Nullable Integer revision,
        @Nullable List<BulletinDeliveryState> states,
        @Nullable List<RecipientKind> kinds,
        @Nullable List<Sector> sectors,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise) {

    public BulletinDeliveryFilter {
        states = states == null ? null : List.copyOf(states);
        kinds = kinds == null ? null : List.copyOf(kinds);
        sectors = sectors == null ? null : List.copyOf(sectors);
    }
}
