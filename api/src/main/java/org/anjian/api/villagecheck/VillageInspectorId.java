package org.anjian.api.villagecheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the person who checks for a village, as that (村（社区）安全检查人员). */
public record VillageInspectorId(@JsonValue String raw) {

    private static final String PREFIX = "villageinspector-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VillageInspectorId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "villageInspectorId");
        }
    }

    /** The identity follows from village and account: nobody is named twice for one village. */
    public static VillageInspectorId of(RegionCode village, String account) {
        String both = village.raw() + "/" + account;
        return new VillageInspectorId(PREFIX + UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
