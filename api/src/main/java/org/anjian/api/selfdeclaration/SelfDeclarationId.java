package org.anjian.api.selfdeclaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the monthly declarations of an enterprise. */
public record SelfDeclarationId(@JsonValue String raw) {

    private static final String PREFIX = "selfdeclaration-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SelfDeclarationId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "selfDeclarationId");
        }
    }

    /** The identity that follows from an enterprise. */
    public static SelfDeclarationId of(EnterpriseId enterprise) {
        String key = enterprise.raw();
        return new SelfDeclarationId(PREFIX + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
