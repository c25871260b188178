package org.anjian.api.tipoff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a file in the vault of informers (举报人身份). It is drawn at random, so nothing leads to it from anything else. */
public record ReporterIdentityId(@JsonValue String raw) {

    private static final String PREFIX = "reporteridentity-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReporterIdentityId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 60) {
            throw new RefusedException(InputRefusal.MALFORMED, "reporterIdentityId");
        }
    }

    /** A fresh identifier. */
    public static ReporterIdentityId next() {
        return new ReporterIdentityId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
