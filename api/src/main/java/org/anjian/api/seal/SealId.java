package org.anjian.api.seal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * The identity of the seals of one matter, one after the other: it follows from what is sealed and how, so that nothing has two
 * seals of a kind at a time, whoever asks first and on whichever node.
 */
public record SealId(@JsonValue String raw) {

    private static final String PREFIX = "seal-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "sealId");
        }
    }

    /** The seals of a kind on a matter. */
    public static SealId of(SealKind kind, String matter) {
        byte[] text = (kind + "|" + matter).getBytes(StandardCharsets.UTF_8);
        return new SealId(PREFIX + UUID.nameUUIDFromBytes(text));
    }

    @Override
    public String toString() {
        return raw;
    }
}
