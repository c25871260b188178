package org.anjian.api.ruleparameter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * Names one number of one rule: the id of the rule, a dot, and the name of the number, as in {@code NL-CF54.decisionDays}.
 */
public record ParameterKey(@JsonValue String raw) {

    private static final int LONGEST = 100;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParameterKey {
        raw = Required.name(raw, "key");
        if (raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.TOO_LONG, "key");
        }
    }

    @Override
    public String toString() {
        return raw;
    }
}
