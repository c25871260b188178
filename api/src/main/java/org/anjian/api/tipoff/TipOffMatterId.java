package org.anjian.api.tipoff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the matter that tip-offs are about (举报事项): several may be about one. It is drawn at random, so nothing leads to it from anything else. */
public record TipOffMatterId(@JsonValue String raw) {

    private static final String PREFIX = "tipoffmatter-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TipOffMatterId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 60) {
            throw new RefusedException(InputRefusal.MALFORMED, "matter");
        }
    }

    /** A fresh identifier. */
    public static TipOffMatterId next() {
        return new TipOffMatterId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
