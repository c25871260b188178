package org.anjian.api.bulletin;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a quarterly bulletin says about it.
 *
 * @param office the region whose safety-committee office (安委会办公室) issues it
 */
public record BulletinSubject(QuarterlyBulletinId id, RegionCode office, BulletinQuarter quarter) {

    /** The bulletin of the office of a region for a quarter. */
    public static BulletinSubject of(RegionCode office, BulletinQuarter quarter) {
        return new BulletinSubject(QuarterlyBulletinId.of(office, quarter), office, quarter);
    }
}
