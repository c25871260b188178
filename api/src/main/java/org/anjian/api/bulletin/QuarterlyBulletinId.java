package org.anjian.api.bulletin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of a quarterly bulletin: there is one an office and quarter (QJ22B-13a). */
public record QuarterlyBulletinId(@JsonValue String raw) {

    private static final String PREFIX = "bulletin-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuarterlyBulletinId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "bulletinId");
        }
    }

    /** The bulletin of the office of a region for a quarter. */
    public static QuarterlyBulletinId of(RegionCode office, BulletinQuarter quarter) {
        return new QuarterlyBulletinId(PREFIX + office + "-" + quarter);
    }

    @Override
    public String toString() {
        return raw;
    }
}
