package org.anjian.api.powerlist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the power list of one body in one region; all its versions share it. */
public record PowerListId(@JsonValue String raw) {

    private static final String PREFIX = "powerlist-";
    private static final int LONGEST = 250;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PowerListId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "powerListId");
        }
    }

    /** The list of a body in a region: there is one. */
    public static PowerListId of(RegionCode region, String body) {
        return new PowerListId(PREFIX + region.raw() + "-" + body);
    }

    @Override
    public String toString() {
        return raw;
    }
}
