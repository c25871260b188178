package org.anjian.api.drill;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a drill programme: there is one an enterprise, and its identity follows from the enterprise's. */
public record DrillProgrammeId(@JsonValue String raw) {

    private static final String PREFIX = "drillprogramme-";
    private static final String OF_ENTERPRISE = "enterprise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DrillProgrammeId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 240) {
            throw new RefusedException(InputRefusal.MALFORMED, "drillProgrammeId");
        }
    }

    /** The identity that follows from an enterprise. */
    public static DrillProgrammeId of(EnterpriseId enterprise) {
        return new DrillProgrammeId(PREFIX + enterprise.raw().substring(OF_ENTERPRISE.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
