package org.anjian.api.safetycommittee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the register of a safety committee: one a region. */
public record SafetyCommitteeId(@JsonValue String raw) {

    private static final String PREFIX = "safetycommittee-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SafetyCommitteeId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "committeeId");
        }
    }

    /** The register of the committee of a region. */
    public static SafetyCommitteeId of(RegionCode office) {
        return new SafetyCommitteeId(PREFIX + office);
    }

    @Override
    public String toString() {
        return raw;
    }
}
