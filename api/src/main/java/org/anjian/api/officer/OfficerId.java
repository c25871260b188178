package org.anjian.api.officer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** The identity of the file of an enforcement officer (执法人员): it follows from the account under which the officer acts. */
public record OfficerId(@JsonValue String raw) {

    private static final String PREFIX = "officer-";
    private static final int LONGEST = 120;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficerId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "officerId");
        }
    }

    /** The file of whoever acts under an account: there is one. */
    public static OfficerId of(String account) {
        String known = Required.name(account, "account");
        return new OfficerId(PREFIX + UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
