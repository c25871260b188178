package org.anjian.api.blacklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an entry of the blacklist: one a penalty and party. */
public record BlacklistEntryId(@JsonValue String raw) {

    private static final String PREFIX = "blacklistentry-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlacklistEntryId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "entryId");
        }
    }

    /**
     * The entry that a penalty may lead to.
     *
     * @param person the person who is to be listed; null where the enterprise is
     */
    public static BlacklistEntryId of(PenaltyCaseId penaltyCase, @Nullable PersonId person) {
        String party = penaltyCase + "|" + (person == null ? "" : person.raw());
        return new BlacklistEntryId(PREFIX + UUID.nameUUIDFromBytes(party.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
