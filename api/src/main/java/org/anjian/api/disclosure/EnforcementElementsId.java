package org.anjian.api.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the six elements of an agency: there is one record an agency (ML20-05c). */
public record EnforcementElementsId(@JsonValue String raw) {

    private static final String PREFIX = "enforcementelements-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnforcementElementsId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 230) {
            throw new RefusedException(InputRefusal.MALFORMED, "agency");
        }
    }

    /** The record of an agency, by its code. */
    public static EnforcementElementsId of(String agency) {
        return new EnforcementElementsId(PREFIX + agency);
    }

    @Override
    public String toString() {
        return raw;
    }
}
