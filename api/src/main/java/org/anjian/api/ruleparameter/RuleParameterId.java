package org.anjian.api.ruleparameter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the record of one number: it follows from the key. */
public record RuleParameterId(@JsonValue String raw) {

    private static final String PREFIX = "ruleparameter-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleParameterId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "ruleParameterId");
        }
    }

    /** The record of a number: there is one. */
    public static RuleParameterId of(ParameterKey key) {
        return new RuleParameterId(PREFIX + key.raw());
    }

    @Override
    public String toString() {
        return raw;
    }
}
