package org.anjian.api.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * The identity of a natural person in the ledger. It is drawn at random, so nothing of the person can be read from it, and
 * it outlives the person's data (遗忘).
 */
public record PersonId(@JsonValue String raw) {

    private static final String PREFIX = "person-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 60) {
            throw new RefusedException(InputRefusal.MALFORMED, "personId");
        }
    }

    /** A fresh identifier. */
    public static PersonId next() {
        return new PersonId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
