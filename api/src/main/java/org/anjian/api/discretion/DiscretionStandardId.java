package org.anjian.api.discretion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the discretion standard of one violation in one locality; all its versions share it. */
public record DiscretionStandardId(@JsonValue String raw) {

    private static final String PREFIX = "discretionstandard-";
    private static final int LONGEST = 160;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DiscretionStandardId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "standardId");
        }
    }

    /** The standard of a violation in a locality: there is one. */
    public static DiscretionStandardId of(RegionCode region, String violationCode) {
        return new DiscretionStandardId(PREFIX + region.raw() + "-" + violationCode);
    }

    /** The range of the statute itself, in force where no locality has a standard. */
    public static DiscretionStandardId ofStatute(String violationCode) {
        return new DiscretionStandardId(PREFIX + "statute-" + violationCode);
    }

    @Override
    public String toString() {
        return raw;
    }
}
