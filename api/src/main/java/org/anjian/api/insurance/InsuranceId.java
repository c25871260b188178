package org.anjian.api.insurance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the insurance record of an enterprise: it follows from the enterprise's own. */
public record InsuranceId(@JsonValue String raw) {

    private static final String PREFIX = "insurance-";
    private static final String ENTERPRISE = "enterprise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InsuranceId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 220) {
            throw new RefusedException(InputRefusal.MALFORMED, "insuranceId");
        }
    }

    /** The record of an enterprise. */
    public static InsuranceId of(EnterpriseId enterprise) {
        return new InsuranceId(PREFIX + enterprise.raw().substring(ENTERPRISE.length()));
    }

    @Override
    public String toString() {
        return raw;
    }
}
