package org.anjian.api.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the part that a unit takes in a campaign: one a campaign and unit. */
public record UnitParticipationId(@JsonValue String raw) {

    private static final String PREFIX = "unitparticipation-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitParticipationId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "unitParticipationId");
        }
    }

    /** The identity that follows from a campaign and the code of a unit. */
    public static UnitParticipationId of(CampaignId campaign, String organisation) {
        String key = campaign.raw() + "|" + organisation;
        return new UnitParticipationId(PREFIX + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
