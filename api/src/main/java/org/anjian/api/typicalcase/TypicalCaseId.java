package org.anjian.api.typicalcase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a typical case that was chosen from the nominated ones of the returns (QJ22B-13d). */
public record TypicalCaseId(@JsonValue String raw) {

    private static final String PREFIX = "typicalcase-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TypicalCaseId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "typicalCaseId");
        }
    }

    @Override
    public String toString() {
        return raw;
    }
}
