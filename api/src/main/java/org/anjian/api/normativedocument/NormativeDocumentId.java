package org.anjian.api.normativedocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of a normative document in a region: it follows from its number; all its versions share it. */
public record NormativeDocumentId(@JsonValue String raw) {

    private static final String PREFIX = "normativedocument-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NormativeDocumentId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "documentId");
        }
    }

    /** The document of that number in a region: there is one. */
    public static NormativeDocumentId of(RegionCode region, String number) {
        byte[] text = (region.raw() + "|" + number).getBytes(StandardCharsets.UTF_8);
        return new NormativeDocumentId(PREFIX + UUID.nameUUIDFromBytes(text));
    }

    @Override
    public String toString() {
        return raw;
    }
}
