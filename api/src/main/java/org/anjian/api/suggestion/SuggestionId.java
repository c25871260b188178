package org.anjian.api.suggestion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of an improvement suggestion. */
public record SuggestionId(@JsonValue String raw) {

    private static final String PREFIX = "suggestion-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuggestionId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "suggestionId");
        }
    }

    /** A fresh identifier. */
    public static SuggestionId next() {
        return new SuggestionId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
