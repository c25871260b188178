package org.anjian.api.compliancesurvey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the surveys of one enterprise on how its rules are obeyed. */
public record ComplianceFileId(@JsonValue String raw) {

    private static final String PREFIX = "compliance-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplianceFileId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "complianceFileId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static ComplianceFileId of(EnterpriseId enterprise) {
        return new ComplianceFileId(PREFIX + enterprise.raw());
    }

    @Override
    public String toString() {
        return raw;
    }
}
