package org.anjian.api.checkplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a place of an enterprise that is checked: the enterprise and the name of the place. */
public record CheckPlaceId(@JsonValue String raw) {

    private static final String PREFIX = "checkplace-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CheckPlaceId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "checkPlaceId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static CheckPlaceId of(EnterpriseId enterprise, String name) {
        return new CheckPlaceId(
                PREFIX + UUID.nameUUIDFromBytes((enterprise.raw() + "|" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
