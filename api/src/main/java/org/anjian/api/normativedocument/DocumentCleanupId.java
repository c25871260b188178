package org.anjian.api.normativedocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the clean-up that a locality owes: there is one a locality (QJ16-01b). */
public record DocumentCleanupId(@JsonValue String raw) {

    private static final String PREFIX = "documentcleanup-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentCleanupId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "cleanupId");
        }
    }

    /** The clean-up of a locality. */
    public static DocumentCleanupId of(RegionCode region) {
        return new DocumentCleanupId(PREFIX + region);
    }

    @Override
    public String toString() {
        return raw;
    }
}
