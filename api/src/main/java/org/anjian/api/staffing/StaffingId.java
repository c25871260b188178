package org.anjian.api.staffing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the staffing record of an enterprise: it follows from the enterprise's own. */
public record StaffingId(@JsonValue String raw) {

    private static final String PREFIX = "staffing-";
    private static final String ENTERPRISE = "enterprise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StaffingId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 220) {
            throw new RefusedException(InputRefusal.MALFORMED, "staffingId");
        }
    }

    /** The record of an enterprise. */
    public static StaffingId of(EnterpriseId enterprise) {
        return new StaffingId(PREFIX + enterprise.raw().substring(ENTERPRISE.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
