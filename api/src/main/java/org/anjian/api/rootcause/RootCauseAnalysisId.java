package org.anjian.api.rootcause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the root cause analysis of one enterprise and one quarter. */
public record RootCauseAnalysisId(@JsonValue String raw) {

    private static final String PREFIX = "rootcause-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RootCauseAnalysisId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "rootCauseAnalysisId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static RootCauseAnalysisId of(EnterpriseId enterprise, int year, int quarter) {
        return new RootCauseAnalysisId(PREFIX + enterprise.raw() + "-" + year + "Q" + quarter);
    }

    @Override
    public String toString() {
        return raw;
    }
}
