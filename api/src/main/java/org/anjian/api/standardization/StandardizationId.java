package org.anjian.api.standardization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the standardisation record of an enterprise: it follows from the enterprise's own. */
public record StandardizationId(@JsonValue String raw) {

    private static final String PREFIX = "standardization-";
    private static final String ENTERPRISE = "enterprise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardizationId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 220) {
            throw new RefusedException(InputRefusal.MALFORMED, "standardizationId");
        }
    }

    /** The record of an enterprise. */
    public static StandardizationId of(EnterpriseId enterprise) {
        return new StandardizationId(PREFIX + enterprise.raw().substring(ENTERPRISE.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
