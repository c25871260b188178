package org.anjian.api.bulletin;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a bulletin counts: a link that gives the same list for ever, for every return is read at the position at which
 * it was signed.
 *
 * @param office the region of the office
 * @param quarter such as 2022-Q3
 * @param revision the revision of the bulletin
 * @param division by what the part is divided off; null for the whole
 * @param key the name of the sector, the code of the region or of the regulator; null for the whole
 */
public record BulletinFigureFilter(
        RegionCode office,
        BulletinQuarter quarter,
        int revision,
        @Nullable BulletinDivision division,
        @Nullable String key) {

    public BulletinFigureFilter {
        Required.value(office, "office");
        Required.value(quarter, "quarter");
        if (revision < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "revision");
        }
        if ((division == null) != (key == null)) {
            throw new RefusedException(InputRefusal.REQUIRED, division == null ? "division" : "key");
        }
    }

    /** Whether a record is of the part. */
    public boolean has(CountedRecord counted, String organisation) {
        return switch (division) {
            case null -> true;
            case SECTOR -> counted.sector().name().equals(key);
            case REGION ->
                BulletinSums.directlyUnder(office, counted.region()).raw().equals(key);
            case REGULATOR -> organisation.equals(key);
        };
    }
}
