package org.anjian.api.assessmentscheme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** The identity of the assessment scheme of one sector in one municipality; all its versions share it. */
public record AssessmentSchemeId(@JsonValue String raw) {

    private static final String PREFIX = "assessmentscheme-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentSchemeId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "schemeId");
        }
    }

    /** The scheme of a sector in a municipality: there is one. */
    public static AssessmentSchemeId of(RegionCode municipality, Sector sector) {
        return new AssessmentSchemeId(PREFIX + municipality.raw() + "-" + sector.name());
    }

    @Override
    public String toString() {
        return raw;
    }
}
