package org.anjian.api.tipoff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a tip-off (举报). It is drawn at random, so nothing leads to it from anything else. */
public record TipOffId(@JsonValue String raw) {

    private static final String PREFIX = "tipoff-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TipOffId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 60) {
            throw new RefusedException(InputRefusal.MALFORMED, "tipOffId");
        }
    }

    /** A fresh identifier. */
    public static TipOffId next() {
        return new TipOffId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
