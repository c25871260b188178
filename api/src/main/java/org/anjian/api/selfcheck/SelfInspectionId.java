package org.anjian.api.selfcheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a self-inspection: one a campaign and enterprise. */
public record SelfInspectionId(@JsonValue String raw) {

    private static final String PREFIX = "selfinspection-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SelfInspectionId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "selfInspectionId");
        }
    }

    /** The identity that follows from a campaign and an enterprise. */
    public static SelfInspectionId of(CampaignId campaign, EnterpriseId enterprise) {
        String key = campaign.raw() + "|" + enterprise.raw();
        return new SelfInspectionId(PREFIX + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
