package org.anjian.api.bulletin.query;

import java.time.Instant;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How the bulletin system is kept in a year: monthly returns in time, bulletins issued, media publication (QJ22B-14). Answered with
 * a {@link BulletinCompliance}.
 *
 * @param region the region whose subtree is meant
 * @param year the calendar year
 * @param now the moment by which a return is missing
 * @param position wait until the read model has reached it
 */
public record FindBulletinCompliance(
        RegionCode region, int year, Instant now, @Nullable Position position) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2900;

    public FindBulletinCompliance {
        Required.value(region, "region");
        Required.value(now, "now");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "year");
        }
    }
}
