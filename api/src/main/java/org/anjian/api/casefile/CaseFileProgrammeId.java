package org.anjian.api.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the case-file programme of a regulator. */
public record CaseFileProgrammeId(@JsonValue String raw) {

    private static final String PREFIX = "casefileprogramme-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseFileProgrammeId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "caseFileProgrammeId");
        }
    }

    /** The programme of the regulator of a region. */
    public static CaseFileProgrammeId of(RegionCode region) {
        return new CaseFileProgrammeId(PREFIX + region);
    }

    @Override
    public String toString() {
        return raw;
    }
}
