package org.anjian.api.inspectionclue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a clue for a body that inspects (检查线索). */
public record InspectionClueId(@JsonValue String raw) {

    private static final String PREFIX = "inspectionclue-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InspectionClueId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "inspectionClueId");
        }
    }

    /** A fresh identifier. */
    public static InspectionClueId next() {
        return of(UUID.randomUUID().toString());
    }

    /** The identifier of the clue under a reference: what is handed over twice is one clue. */
    public static InspectionClueId of(String reference) {
        return new InspectionClueId(PREFIX + reference);
    }

    @Override
    public String toString() {
        return raw;
    }
}
